package fr.eterritoire.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.eterritoire.media.Focus;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.text.RichText;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentJsonTest {
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 10, 3, 9, 0);

    private final ContentJson json = new ContentJson();

    @Test
    void an_evenement_with_everything_comes_back_as_it_was() {
        var dates =
                new Dates.Recurring(
                        REUNION,
                        new Creneau.Hours(TEN, Optional.of(TEN.plusHours(3))),
                        "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959",
                        new TreeSet<>(Set.of(LocalDate.of(2026, 12, 26))),
                        List.of(
                                new Creneau.Days(
                                        LocalDate.of(2027, 7, 14), LocalDate.of(2027, 7, 15))));
        assertThat(copy(full(dates))).isEqualTo(full(dates));
    }

    @Test
    void an_evenement_with_next_to_nothing_comes_back_as_it_was() {
        var dates =
                new Dates.Unspecified(REUNION, Optional.empty(), Optional.empty(), "les jeudis");
        assertThat(copy(Samples.minimal(dates))).isEqualTo(Samples.minimal(dates));
    }

    @Test
    void what_is_computed_is_not_stored() {
        var dates = new Dates.Listed(REUNION, List.of(new Creneau.Hours(TEN, Optional.empty())));
        assertThat(json.write(full(dates)))
                .doesNotContain("needed", "onlineOnly", "example", "firstDay");
    }

    @Test
    void a_content_written_by_a_newer_program_is_a_clear_fault() {
        assertThatThrownBy(() -> json.read(4, "{}"))
                .hasMessageContaining("format 4")
                .hasMessageContaining("newer");
    }

    @Test
    void an_older_content_is_brought_up_to_date() {
        var dates =
                new Dates.Unspecified(REUNION, Optional.empty(), Optional.empty(), "les jeudis");
        var old = json.write(Samples.minimal(dates)).replace("\"title\"", "\"name\"");
        var later =
                new ContentJson(
                        List.of(
                                tree -> {
                                    tree.set("title", tree.remove("name"));
                                    return tree;
                                }));
        assertThat(later.format()).isEqualTo(2);
        assertThat(later.read(1, old)).isEqualTo(Samples.minimal(dates));
    }

    @Test
    void a_picture_kept_before_it_could_be_framed_shows_its_middle() {
        var dates =
                new Dates.Unspecified(REUNION, Optional.empty(), Optional.empty(), "les jeudis");
        var old =
                json.write(full(dates))
                        .replace(",\"focus\":{\"x\":70,\"y\":20}", "")
                        .replace(",\"topic\":\"WELLBEING\"", "");
        assertThat(old).doesNotContain("focus", "topic");
        assertThat(json.read(1, old).pictures())
                .extracting(Picture::focus)
                .containsExactly(Focus.USUAL);
    }

    @Test
    void text_changed_in_the_database_is_made_safe_again() {
        var dates =
                new Dates.Unspecified(REUNION, Optional.empty(), Optional.empty(), "les jeudis");
        var body =
                json.write(Samples.minimal(dates))
                        .replace(
                                "\"description\":\"\"",
                                "\"description\":\"<script>x</script>Oui\"");
        assertThat(json.read(json.format(), body).description().html()).isEqualTo("Oui");
    }

    private Content copy(Content content) {
        return json.read(json.format(), json.write(content));
    }

    private static Evenement full(Dates dates) {
        return new Evenement(
                "Marché « de nuit »",
                EventType.MARCHE,
                List.of(EventType.FETE, EventType.CONCERT),
                dates,
                EventStatus.RESCHEDULED,
                Optional.of("reporté à cause de l’orage"),
                Optional.of(TEN),
                RichText.ofPlain("Un marché.\n\nVenez."),
                List.of(
                        new Picture(
                                "a".repeat(64),
                                "Un étal",
                                "J. Hoarau",
                                1600,
                                1067,
                                true,
                                true,
                                new Focus(70, 20))),
                new Place(
                        "Place du marché",
                        "12 rue de la Paix",
                        Optional.of(new Point(-21.1, 55.5)),
                        Optional.of(URI.create("https://exemple.fr/direct"))),
                new Issuer(Issuer.Kind.ASSOCIATION, "Comité des fêtes"),
                List.of("Comité des fêtes", "APE"),
                new Prices.Paid(
                        List.of(
                                new Prices.Price("Adultes", Optional.of(new BigDecimal("5.50"))),
                                new Prices.Price("au chapeau", Optional.empty()))),
                new Booking(
                        Optional.of(URI.create("https://exemple.fr")),
                        Optional.of("05 49 00 00 00"),
                        Optional.of("reserver@exemple.fr")),
                new Ages(Optional.of(6), Optional.empty()),
                Set.of(Accessibility.MI, Accessibility.HI),
                Optional.of("sous la halle"),
                Optional.of(
                        new Contact("Mme Payet", Optional.of("05 49 00 00 01"), Optional.empty())),
                "fr",
                Optional.of(
                        new Source(
                                "OpenAgenda",
                                "42",
                                "Licence Ouverte 2.0",
                                Optional.of(URI.create("https://exemple.fr/42")),
                                Instant.parse("2026-11-23T20:00:00Z"),
                                3)),
                Optional.of(Topic.WELLBEING));
    }
}
