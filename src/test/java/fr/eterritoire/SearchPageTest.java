package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What stands where on the page of results.
@LineTest
class SearchPageTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired JdbcClient db;

    private Page search(String q) {
        return visitor.get("/recherche?q=" + UriUtils.encode(q, StandardCharsets.UTF_8));
    }

    /// Lines of contents or places.
    private String comesFirst(String q) {
        var first = search(q).html().selectFirst(".found-places, ol.lines");
        return first.hasClass("lines") ? "contents" : "places";
    }

    @Test
    void a_place_stands_first_only_where_it_is_what_was_named() {
        village.online(village.draft(CIVRAY, "Marché des farandoles", Map.of("type", "marche")));
        Hearing.of(db);

        assertThat(comesFirst("marché")).isEqualTo("contents");
        assertThat(comesFirst("farandoles Civray")).isEqualTo("contents");
        assertThat(comesFirst("Civray")).isEqualTo("places");
        assertThat(search("farandoles Civray").html().select(".found-places a").eachText())
                .contains("Civray (86)");
    }

    @Test
    void one_can_be_told_below_what_is_found_and_where_nothing_is() {
        village.online(village.draft(CIVRAY, "Bal des gigues", Map.of("type", "fete")));
        Hearing.of(db);

        var found = search("gigues").html().select("ol.lines ~ .search-told a");
        var nothing = search("xqzwk vbnmq").html().select(".search-told a");
        assertThat(found.attr("href")).isEqualTo("/recherche/alerte?q=gigues");
        assertThat(nothing.attr("href")).isEqualTo("/recherche/alerte?q=xqzwk+vbnmq");
        assertThat(visitor.get("/recherche?voir=evenements").html().select(".search-told"))
                .isEmpty();
    }

    @Test
    void of_a_sentence_without_end_no_address_repeats_more_than_is_read() {
        var addresses = search("polka ".repeat(300)).html().select("a[href*=q=]").eachAttr("href");
        assertThat(addresses).isNotEmpty().allMatch(address -> address.length() < 400);
    }

    @Test
    void what_a_word_already_says_is_not_said_twice() {
        village.online(village.draft(VOUILLE, "Concert du soir", Map.of("type", "concert")));
        Hearing.of(db);
        assertThat(search("concert").html().select("h1").text()).endsWith("« concert »");
        assertThat(visitor.get("/recherche/alerte?q=concert&type=evenement:concert").html().text())
                .contains("concert")
                .doesNotContain("concert, Musique, concert");
        assertThat(
                        visitor.get("/recherche?q=orgue&type=evenement:concert")
                                .html()
                                .select("h1")
                                .text())
                .endsWith("« orgue » · Musique, concert");
    }

    @Test
    void the_feast_of_a_saint_is_found_though_communes_have_his_name() {
        var feast =
                village.online(
                        village.draft(
                                VOUILLE, "Marrons de la Saint-Nicolas", Map.of("type", "fete")));
        Hearing.of(db);

        for (var typed : List.of("marrons saint nicolas vouillé", "marrons de la saint nicola")) {
            var page = search(typed).html();
            assertThat(page.select("h1").text()).as(typed).startsWith("1 résultat");
            assertThat(page.select("ol.lines a").first().text()).isEqualTo(feast.title());
        }
    }
}
