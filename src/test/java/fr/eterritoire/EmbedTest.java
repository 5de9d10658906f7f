package fr.eterritoire;

import static fr.eterritoire.Embedded.COMMUNE;
import static fr.eterritoire.Embedded.INTERCO;
import static fr.eterritoire.Embedded.OURS;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The agenda on other people's sites.
@LineTest
class EmbedTest {
    private static final String AGAIN_EACH_SECOND =
            """
            insert into occurrence
            select again.*
              from occurrence once, generate_series(1, 200) second,
                   jsonb_populate_record(once, jsonb_build_object(
                       'starts_at', once.starts_at + second * interval '1 second',
                       'local_start', once.local_start + second * interval '1 second')) again
             where once.content = :content
            """;

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired JsonMapper json;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate together;

    @Test
    void what_the_town_hall_publishes_is_on_other_sites_in_words() {
        var loto = embedded().publish("Hommage", 20);
        for (var address : List.of(COMMUNE, INTERCO, "/embed/vienne/agenda", "/embed/agenda")) {
            assertThat(embedded().titles(address)).as(address).contains(loto.title());
            assertThat(visitor.get(address + OURS).words()).contains(loto.title());
        }
        var event = embedded().event(COMMUNE, loto);
        assertThat(event.path("jour").asString()).isEqualTo(loto.answer("date"));
        assertThat(event.path("debut").asString()).startsWith(loto.answer("date") + "T20:30:00+0");
        assertThat(event.path("horaire").asString()).isEqualTo("20\u00a0h\u00a030");
        assertThat(event.path("date").asString()).matches("(\\p{L}+di|dimanche)\u00a0.+");
        assertThat(event.path("lieu").asString()).isEqualTo("Salle des fêtes");
        assertThat(event.path("commune").asString()).isEqualTo("Vouillé");
        assertThat(event.path("gratuit").asBoolean()).isTrue();
        assertThat(event.path("adresse").asString()).isEqualTo("http://localhost" + loto.address());
    }

    @Test
    void a_cancelled_event_stays_there_and_says_so() {
        var loto = embedded().publish("Dépôt de gerbe", 20);
        loto.changeStatus("annule", "");
        var event = embedded().event(COMMUNE, loto);
        assertThat(event.path("etat").asString()).isEqualTo("Annulé");
        assertThat(event.path("statut").asString()).isEqualTo("EventCancelled");
        assertThat(visitor.get(INTERCO + OURS).html().select(".line-cancelled").text())
                .contains(loto.title(), "Annulé");
    }

    @Test
    void any_site_may_show_it_and_no_other_page_of_ours() {
        for (var address :
                List.of(
                        COMMUNE,
                        COMMUNE + ".json",
                        "/embed/couleurs.css",
                        "/embed/Vienne/agenda")) {
            var page = visitor.get(address);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("frame-ancestors *", "style-src 'self'", "default-src 'none'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(page.header("X-Frame-Options")).isEmpty();
            assertThat(page.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, indexifembedded");
            assertThat(page.header("Set-Cookie")).isEmpty();
        }
        for (var address : List.of("/", "/vienne/vouille/agenda", "/integrer", "/embedx/embed/x")) {
            var page = visitor.get(address);
            assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void former_addresses_lead_to_the_present_one_there_too() {
        var page = visitor.get("/embed/vienne/couhe/agenda.json?type=marche");
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.location())
                .isEqualTo("/embed/vienne/valence-en-poitou/agenda.json?type=marche");
    }

    @Test
    void where_there_is_nothing_it_says_so() {
        var empty = "/embed/vienne/vouille/agenda.json?type=culte&rayon=5";
        assertThat(json.readTree(visitor.get(empty).body()).path("vide").asString())
                .startsWith("Rien d’annoncé à Vouillé (")
                .contains("à moins de 5\u00a0km)");
    }

    @Test
    void months_turn_as_far_as_pages_do() {
        var month = "/embed/agenda.json?affichage=mois&mois=";
        var now = village.day(0).toString().substring(0, 7);
        var shown = json.readTree(visitor.get(month).body()).path("mois");
        assertThat(shown.path("mois").asString()).isEqualTo(now);
        assertThat(visitor.get(month + shown.at("/suivant/mois").asString()).status())
                .isEqualTo(200);
        var last = village.day(0).plusMonths(24).toString().substring(0, 7);
        assertThat(json.readTree(visitor.get(month + last).body()).path("mois").has("suivant"))
                .isFalse();
        assertThat(visitor.get(month + "2099-01").status()).isEqualTo(404);
        assertThat(visitor.get(month + "hier").status()).isEqualTo(400);
    }

    @Test
    void the_frame_of_a_month_is_a_calendar_too() {
        var fete = embedded().publish("Fête au calendrier", 20);
        var day = LocalDate.parse(fete.answer("date"));
        var month =
                visitor.get(
                                "/embed/vienne/vouille/agenda?affichage=mois&type=commemoration&mois="
                                        + YearMonth.from(day))
                        .html();
        assertThat(month.select(".month th").eachText()).startsWith("lundi").hasSize(7);
        assertThat(month.select(".month .month-day")).hasSize(day.lengthOfMonth());
        assertThat(month.select(".month td:has(a[href$=" + fete.address() + "]) .month-day").text())
                .isEqualTo(
                        day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth()));
    }

    @Test
    void a_month_with_more_than_an_embed_takes_says_so_and_leads_to_all_of_it() {
        var fete = embedded().publish("Fête aux deux cents manèges", 20);
        var month = fete.answer("date").substring(0, 7);
        var id = Long.parseLong(fete.address().replaceAll(".*-", ""));
        var asked = "?type=commemoration&rayon=5&affichage=mois&mois=" + month;
        together.executeWithoutResult(
                transaction -> {
                    transaction.setRollbackOnly();
                    db.sql(AGAIN_EACH_SECOND).param("content", id).update();
                    var shown = json.readTree(visitor.get(COMMUNE + ".json" + asked).body());
                    assertThat(shown.path("evenements")).hasSize(200);
                    assertThat(shown.at("/reste/nom").asString())
                            .startsWith("Seuls les 200 premiers sont ici");
                    var all = shown.at("/reste/adresse").asString();
                    assertThat(all).contains("/vienne/vouille/agenda/" + month + "?");
                    assertThat(visitor.get(COMMUNE + asked).html().select("a").eachAttr("href"))
                            .contains(all);
                });
    }

    @Test
    void the_line_to_paste_is_a_link_that_the_element_reads() {
        var page =
                visitor.get(
                        "/vienne/vouille/integrer?rayon=10&type=marche&type=fete&affichage=mois"
                                + "&niveau=2&couleur=%2397402a");
        var line = Jsoup.parse(page.html().select("#ligne").val(), "http://localhost/");
        assertThat(line.select("script").attr("src"))
                .isEqualTo("http://localhost/embed/eterritoire.js");
        var element = line.select("eterritoire-agenda");
        assertThat(element.attr("affichage")).isEqualTo("mois");
        assertThat(element.attr("niveau")).isEqualTo("2");
        assertThat(element.attr("couleur")).isEqualTo("#97402a");
        var link = element.select("a").attr("href");
        assertThat(link)
                .isEqualTo("http://localhost/vienne/vouille/agenda?rayon=10&type=marche&type=fete");
        assertThat(visitor.get(link.substring("http://localhost".length())).status())
                .isEqualTo(200);

        var frame = Jsoup.parse(page.html().select("#cadre").val()).select("iframe");
        assertThat(frame.attr("title")).startsWith("Agenda de Vouillé\u00a0: ").contains("10");
        assertThat(visitor.get(frame.attr("src").substring("http://localhost".length())).words())
                .contains(frame.attr("title"));
    }

    @Test
    void the_page_that_gives_the_line_is_found_from_every_agenda_and_by_name() {
        var agenda = visitor.get("/vienne/vouille/agenda?type=marche");
        assertThat(visitor.get(agenda.link("Mettre cet agenda sur un autre site")).status())
                .isEqualTo(200);
        assertThat(visitor.get("/plan-du-site").html().select("a[href=/integrer]")).isNotEmpty();
        assertThat(visitor.get("/integrer?q=vouille+(86)").location())
                .isEqualTo("/vienne/vouille/integrer");
        assertThat(visitor.open("/integrer?q=86190").html().select("main a[href$=/integrer]"))
                .isNotEmpty();
    }

    @Test
    void the_element_weighs_less_than_ten_kilobytes() throws IOException {
        var script = visitor.get("/embed/eterritoire.js");
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(script.bytes());
        }
        assertThat(packed.size()).isBetween(1_000, 10_000);
    }

    private Embedded embedded() {
        return new Embedded(village, json);
    }
}
