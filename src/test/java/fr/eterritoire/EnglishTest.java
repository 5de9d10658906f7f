package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Visitors' screens speak English under `/en`, and nothing else chooses a language (S-4.22).
@LineTest
class EnglishTest {
    @Autowired Village village;
    @Autowired MockMvcTester web;

    @Test
    void a_visitor_reads_the_villages_agenda_in_english() {
        var saturday = village.day(3);
        var answers =
                Map.of(
                        "date", saturday.toString(),
                        "debut", "14:00",
                        "fin", "18:30",
                        "type", "marche");
        var market = village.proposes(VOUILLE, "Marché des potiers", answers).confirmed();
        market.published();

        var page = village.visitor().get("/en/vienne/vouille/agenda?type=marche");

        assertThat(page.html().selectFirst("h1").text()).isEqualTo("What’s on in Vouillé");
        assertThat(page.words()).contains("Market", "from 2pm to 6:30pm").doesNotContain("Marché,");
        var line = page.html().selectFirst(".line-title a:contains(" + market.title() + ")");
        assertThat(line.attr("lang")).isEqualTo("fr");
        assertThat(village.visitor().get(line.attr("href")).words())
                .contains(market.title(), "When", "from 2pm to 6:30pm", "Published on");
    }

    @Test
    void a_date_that_comes_back_is_said_in_english() {
        var answers =
                Map.of(
                        "date", "2027-10-02",
                        "debut", "09:00",
                        "fin", "12:30",
                        "repete", "semaine",
                        "jusquAu", "2028-06-24",
                        "sauf", "25/12/2027");
        var market = village.proposes(CIVRAY, "Marché du samedi", answers).confirmed().published();

        assertThat(village.visitor().get("/en" + market.address()).words())
                .contains(
                        "Every Saturday from 9am to 12:30pm, from 2 October 2027 to 24 June 2028,"
                                + " except 25 December 2027");
    }

    @Test
    void nothing_but_the_address_chooses_the_language() {
        var preferring =
                web.get()
                        .uri("http://localhost/vienne/vouille/agenda")
                        .header("Accept-Language", "en-GB")
                        .header("Cookie", "lang=en; locale=en")
                        .exchange()
                        .getResponse();

        assertThat(preferring.getHeader("Content-Language")).isEqualTo("fr");
        assertThat(new Page("/vienne/vouille/agenda", preferring).words()).contains("Agenda de");
        var english = village.visitor().get("/en/vienne/vouille/agenda");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.html().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(village.visitor().get("/vienne/vouille/agenda").words()).contains("Agenda de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vienne", "/vienne/vouille", "/vienne/vouille/agenda", "/agenda"})
    void a_page_and_its_twin_name_each_other(String path) {
        var french = village.visitor().get(path);
        var twin = other(french);
        var english = village.visitor().get(twin);

        assertThat(other(english)).isEqualTo(path);
        for (var page : List.of(french, english)) {
            var canonical = page.html().select("link[rel=canonical]").attr("href");
            assertThat(canonical).endsWith(page.asked());
            assertThat(alternate(page, "fr"))
                    .endsWith(path)
                    .isEqualTo(alternate(page, "x-default"));
            assertThat(alternate(page, "en")).endsWith(twin);
        }
    }

    private static String other(Page page) {
        return page.html().select(".other-language a").attr("href");
    }

    private static String alternate(Page page, String language) {
        return page.html().select("link[hreflang=" + language + "]").attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/mentions-legales",
                "/en/vienne/vouille/agenda.ics",
                "/en/vienne/vouille/integrer",
                "/en/embed/vienne/vouille/agenda",
                "/en/dev/composants",
                "/en/en",
                "/en/img/borne.svg",
                "/en/auteur/AAAA"
            })
    void a_page_that_is_not_translated_does_not_pretend(String address) {
        assertThat(village.visitor().get(address).status()).isEqualTo(404);
    }

    @Test
    void a_page_that_is_not_translated_names_no_twin() {
        var page = village.visitor().get("/mentions-legales").html();

        assertThat(page.select("[hreflang], .other-language")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/en/communes?q=saint",
                "/en/vienne",
                "/en/vienne/vouille",
                "/en/vienne/vouille/agenda",
                "/en/vienne/vouille/agenda/s-abonner"
            })
    void every_link_keeps_its_promise(String address) {
        var page = village.visitor().get(address).html();
        assertThat(page.select("a[href^=/en]")).isNotEmpty();

        for (var link : page.select("a[href^=/]")) {
            var isEnglish = link.attr("href").matches("/en([/?].*)?");
            var there = village.visitor().open(link.attr("href"));
            assertThat(there.status()).as(link.outerHtml()).isIn(200, 410);
            if (there.header("Content-Type").startsWith("text/html")) {
                assertThat(there.header("Content-Language"))
                        .as(link.outerHtml())
                        .isEqualTo(isEnglish ? "en" : "fr");
                assertThat(link.attr("hreflang"))
                        .as(link.outerHtml())
                        .isEqualTo(isEnglish ? "" : "fr");
            }
        }
    }

    @Test
    void what_is_approved_is_at_once_on_the_english_page() {
        var list = "/en/vienne/vouille/agenda?type=concert";
        village.visitor().get(list);
        var concert = village.proposes(VOUILLE, "Concert de l’harmonie", Map.of("type", "concert"));
        concert.confirmed();
        assertThat(village.visitor().get(list).words()).doesNotContain(concert.title());

        concert.published();

        assertThat(village.visitor().get(list).words()).contains(concert.title());
    }

    @Test
    void an_old_address_leads_to_the_english_page() {
        var fete = village.proposes("Fête du pain").confirmed().published();
        var other = fete.address().replaceFirst("/agenda/.*-", "/agenda/autre-nom-");

        assertThat(village.visitor().get("/en" + other).location())
                .isEqualTo("/en" + fete.address());
        assertThat(village.visitor().get("/en/communes?q=Vouill%C3%A9+(86)").location())
                .isEqualTo("/en/vienne/vouille");
    }

    @Test
    void a_proposal_is_made_in_english_and_written_about_in_french() {
        var form = "/en/vienne/vouille/proposer";
        var answers = new LinkedMultiValueMap<String, String>();
        Map.of(
                        "titre", "Tea dance",
                        "type", "fete",
                        "langue", "en",
                        "date", village.day(5).toString(),
                        "lieu", "Salle des fêtes",
                        "organisateur", "Le club",
                        "emetteur", "ASSOCIATION",
                        "jeton", village.visitor().get(form).field("jeton"),
                        "pas", "relire")
                .forEach(answers::add);
        var faulty = village.visitor().send(form, answers, Village.NO_PICTURE, "192.0.2.77");
        assertThat(faulty.words())
                .contains("2 things need correcting", "Give the start time", "Give your e-mail");

        answers.add("debut", "15:00");
        answers.add("courriel", "tea@club.test");
        var review = village.visitor().send(form, answers, Village.NO_PICTURE, "192.0.2.77");
        assertThat(review.words()).contains("at 3pm", "is no permit", "bar needs a");
        assertThat(review.html().selectFirst(".proposal-title").attr("lang")).isEmpty();
        assertThat(review.html().selectFirst("form[method=post]").attr("action")).isEqualTo(form);

        village.waits(Duration.ofSeconds(30));
        var sending = review.form();
        sending.set("pas", "envoyer");
        var sent = village.visitor().send(form, sending, Village.NO_PICTURE, "192.0.2.77");

        assertThat(sent.words()).contains("One more step", "What’s on in Vouillé");
        var letter = village.letters().last("tea@club.test", "Confirmez votre proposition");
        var confirming = village.visitor().post("/en" + letter.link("Confirmer"), Map.of());
        assertThat(confirming.location()).startsWith("/auteur/");
        assertThat(village.letters().last(VOUILLE.decider, "Tea dance").words())
                .contains("à 15 h")
                .doesNotContain("3pm");
    }
}
