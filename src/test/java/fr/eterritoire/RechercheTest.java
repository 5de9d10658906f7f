package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// One box for what, where and when (issue 7).
@LineTest
class RechercheTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired JsonMapper json;

    private static String address(String q) {
        return "/recherche?q=" + UriUtils.encode(q, StandardCharsets.UTF_8);
    }

    /// The index follows in a moment.
    private Page finds(String address, Predicate<Page> wanted) {
        var until = Instant.now().plus(PATIENCE);
        var page = visitor.get(address);
        while (!wanted.test(page) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            page = visitor.get(address);
        }
        assertThat(wanted.test(page)).as(page.toString()).isTrue();
        return page;
    }

    private Page finds(String q, Proposal proposal) {
        return finds(
                address(q),
                page ->
                        !page.html().select("h1").text().startsWith("Aucun")
                                && page.html()
                                        .select(".line-title")
                                        .text()
                                        .contains(proposal.title()));
    }

    private Proposal brocante(String title, int day) {
        return village.proposes(
                        CIVRAY,
                        title,
                        Map.of(
                                "type", "brocante-vide-grenier",
                                "date", village.day(day).toString(),
                                "gratuit", "oui"))
                .confirmed()
                .published();
    }

    @Test
    void a_sentence_finds_what_is_on_there_on_that_day_and_says_so() {
        var brocante = brocante("Vide-grenier des zébrures", 40);
        var day = village.day(40);
        var q =
                "brocante zébrure près de Civray "
                        + day.getDayOfMonth()
                        + "/"
                        + day.getMonthValue();

        var page = finds(q, brocante);

        assertThat(page.html().selectFirst("h1").text())
                .contains("1 résultat pour", "brocante zébrure", "à moins de 20 km de Civray")
                .contains(Integer.toString(day.getDayOfMonth()));
        assertThat(page.html().select("mark").eachText())
                .anyMatch(word -> word.startsWith("Vide"))
                .contains("zébrures");
        assertThat(page.html().select(".chip").eachText())
                .containsSequence("Brocante, vide-grenier", "à moins de 20 km de Civray");
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.header("Cache-Control")).contains("private");
        assertThat(page.html().select(".found-places a").eachText()).contains("Civray (86)");

        var withoutPlace = visitor.get(page.link("à moins de 20 km de Civray"));
        assertThat(withoutPlace.html().select("#q").val()).doesNotContain("Civray");
        assertThat(withoutPlace.html().select(".chip")).hasSize(2);
        assertThat(withoutPlace.words()).contains(brocante.title());
    }

    @Test
    void what_is_found_is_counted_by_kind_and_can_be_narrowed() {
        var loto =
                village.proposes(CIVRAY, "Loto des quadrilobes", Map.of()).confirmed().published();
        var bal =
                village.proposes(CIVRAY, "Bal des quadrilobes", Map.of("type", "fete"))
                        .confirmed()
                        .published();
        var emploi =
                village.online(
                        village.annonce(
                                VOUILLE,
                                "emploi",
                                "offre",
                                "Tailleur de quadrilobes",
                                Map.of("metier", "Tailleur", "contrat", "CDI")));

        finds("quadrilobes", loto);
        finds("quadrilobes", bal);
        var all = finds("quadrilobes", emploi);

        assertThat(all.html().select(".tabs a").eachText())
                .containsExactly("Tout 3", "Événements 2", "Annonces 1");
        assertThat(all.html().select(".facet-groups a").eachText()).contains("Emploi 1");
        var events = visitor.get(all.html().select(".tabs a").get(1).attr("href"));
        assertThat(events.words())
                .contains(loto.title(), bal.title())
                .doesNotContain(emploi.title());
        var facet = events.html().select(".facet-groups a:contains(Loto)").attr("href");
        assertThat(
                        events.html()
                                .select(".facet-groups a, .tabs a, .chip, .orders a")
                                .eachAttr("rel"))
                .allMatch("nofollow"::equals);
        var narrowed = visitor.get(facet);
        assertThat(narrowed.words()).contains(loto.title()).doesNotContain(bal.title());
        assertThat(narrowed.html().select(".chip").eachText()).contains("Loto, belote, jeux");
        assertThat(visitor.get(address("quadrilobes") + "&tri=date").status()).isEqualTo(200);
    }

    @Test
    void nothing_found_says_what_would_find_something() {
        var brocante = brocante("Vide-grenier des orbiculaires", 41);
        finds("orbiculaires", brocante);

        var otherDay = visitor.get(address("orbiculaires à Civray demain"));
        assertThat(otherDay.html().selectFirst("h1").text()).startsWith("Rien d’exact pour");
        assertThat(otherDay.html().select(".helps a, .search-shown a").eachText())
                .contains("À n’importe quelle date");
        assertThat(otherDay.html().select(".line-title").text()).contains(brocante.title());

        var elsewhere = visitor.get(address("orbiculaires à Vouillé"));
        assertThat(elsewhere.html().select(".helps a, .search-shown a").text())
                .containsAnyOf("À moins de", "Vienne");

        var misspelt = visitor.get(address("orbiculiares"));
        assertThat(misspelt.words()).contains("Voici les résultats pour", "orbiculaires");

        assertThat(visitor.get(address("xqzwk vbnmq")).words())
                .contains("Rien d’exact", "Ce qui a lieu en France");
        assertThat(visitor.get(address("Angoulaime")).words()).contains("Angoulême (16)");
    }

    @Test
    void what_is_over_is_shown_on_request_alone() {
        var brocante = brocante("Vide-grenier des mirliflores", 11);
        finds("mirliflores", brocante);
        village.waits(Duration.ofDays(13));

        var now = visitor.get(address("mirliflores"));
        assertThat(now.html().selectFirst("h1").text()).startsWith("Rien d’exact");
        var past = visitor.get(now.link("Parmi ce qui est déjà passé"));
        assertThat(past.html().selectFirst("h1").text()).contains("1 résultat", "passés compris");
        var stone = past.html().select(".line:contains(mirliflores) .stone-date").text();
        assertThat(stone).containsPattern("\\b20\\d\\d");
    }

    @Test
    void programs_get_the_same_in_json() {
        var brocante = brocante("Vide-grenier des falbalas", 42);
        finds("falbalas", brocante);

        var answer = visitor.get("/api/v1" + address("brocante falbalas près de Civray"));

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        var read = json.readTree(answer.bytes());
        assertThat(read.path("total").asInt()).isOne();
        assertThat(read.path("mots").asString()).isEqualTo("brocante falbalas");
        assertThat(read.path("compris").findValuesAsString("quoi")).containsExactly("type", "lieu");
        var item = read.path("resultats").get(0);
        assertThat(item.path("titre").asString()).isEqualTo(brocante.title());
        assertThat(item.path("insee").asString()).isEqualTo(CIVRAY.insee);
        assertThat(item.path("km").asDouble()).isLessThan(5);
        assertThat(item.path("url").asString())
                .startsWith("http://localhost/vienne/civray/agenda/");
        assertThat(read.path("comptes").path("natures").path("evenement").asInt()).isOne();
        assertThat(read.has("suite")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&voir=rien", "&type=evenement:rien", "&rayon=9999", "&quand=jamais", "&du=hier",
                "&du=2027-02-02&au=2027-01-01", "&acces=zz", "&langue=%3F", "&tri=hasard",
                        "&lieu=Zzyzx"
            })
    void what_does_not_exist_is_refused(String wrong) {
        assertThat(visitor.get("/api/v1/recherche?q=loto" + wrong).status()).isEqualTo(400);
        assertThat(visitor.get("/recherche?q=loto" + wrong).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"guillemets",
                "a AND (b OR",
                "*:*",
                "titre:loto~2^9",
                "\\",
                "<script>",
                "’",
                "日本 הבל 🎉",
                "+-&&||!(){}[]^\"~*?:/",
                "' or 1=1 --",
                "%00x",
                "près de",
                "à moins de 999 km de"
            })
    void whatever_is_typed_is_answered(String q) {
        var page = visitor.get(address(q));

        assertThat(page.status()).isIn(200, 400);
        assertThat(page.html().select("main script")).isEmpty();
        assertThat(visitor.get(address((q + " ").repeat(900))).status()).isIn(200, 400);
        assertThat(visitor.get("/api/v1" + address((q + " ").repeat(900))).status()).isEqualTo(400);
    }

    @Test
    void a_place_alone_is_a_place_and_pages_end() {
        var civray = visitor.get(address("Civray (18)"));
        assertThat(civray.html().select(".found-places a").eachText()).contains("Civray (18)");
        assertThat(visitor.get(address("loto") + "&page=51").status()).isEqualTo(404);
        assertThat(visitor.get("/robots.txt").body())
                .contains("Disallow: /recherche", "Disallow: /en/recherche");
        assertThat(visitor.get("/en" + address("loto")).html().selectFirst("html").attr("lang"))
                .isEqualTo("en");
        assertThat(visitor.get(address("comparer des communes")).words()).contains("S’installer");
        assertThat(visitor.get("/recherche").html().select("h1").text()).isEqualTo("Rechercher");
    }
}
