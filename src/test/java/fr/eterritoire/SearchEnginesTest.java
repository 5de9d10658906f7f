package fr.eterritoire;

import static fr.eterritoire.Village.Commune.SAINT_PAUL;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// What the page of an event says to programs (S-4.1 to S-4.8).
@LineTest
class SearchEnginesTest {
    @Autowired Village village;
    @Autowired JsonMapper json;

    private JsonNode graph(Proposal proposal, int item) {
        var script = proposal.page().html().selectFirst("script[type=application/ld+json]");
        return json.readTree(script.data()).path("@graph").path(item);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, +01:00", "2027-03-28, +02:00", "2027-10-31, +01:00"})
    void hours_carry_the_offset_of_their_own_day(String day, String offset) {
        var marche =
                village.proposes(VOUILLE, "Marché aux plants", Map.of("date", day))
                        .confirmed()
                        .published();

        assertThat(graph(marche, 0).path("startDate").asString())
                .isEqualTo(day + "T20:30:00" + offset);
    }

    @Test
    void an_island_has_its_own_clock() {
        var bal = village.proposes(SAINT_PAUL, "Bal kabar", Map.of()).confirmed().published();

        assertThat(graph(bal, 0).path("startDate").asString()).endsWith("T20:30:00+04:00");
        assertThat(bal.page().words()).contains("à 20 h 30");
    }

    @Test
    void what_is_cancelled_keeps_its_date_and_says_so() {
        var fete = village.proposes("Fête foraine").confirmed().published();
        var start = graph(fete, 0).path("startDate").asString();
        fete.changeStatus("annule", "");

        assertThat(graph(fete, 0).path("startDate").asString()).isEqualTo(start);
        assertThat(graph(fete, 0).path("eventStatus").asString()).endsWith("/EventCancelled");
    }

    @Test
    void nobody_breaks_out_of_the_markup() {
        var title = "</script><script>alert(1)</script> & Cie";
        var fete = village.proposes(title).confirmed().published();

        assertThat(graph(fete, 0).path("name").asString()).startsWith(title);
        assertThat(fete.page().html().select("script:not([src]):not([type])")).isEmpty();
    }

    @Test
    void the_breadcrumb_leads_from_france_to_the_event() {
        var trail = graph(village.proposes("Fête du pain").confirmed().published(), 1);

        assertThat(trail.path("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(trail.path("itemListElement").findValuesAsString("name"))
                .startsWith("France", "Nouvelle-Aquitaine", "Vienne", "Vouillé");
    }
}
