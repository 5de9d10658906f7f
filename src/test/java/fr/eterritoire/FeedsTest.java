package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What readers of feeds get, and how they find it.
@LineTest
class FeedsTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    /// An item as a reader keeps it.
    private record Item(String id, String title) {}

    private List<Item> items(String address) throws Exception {
        var body = visitor.get(address).body();
        if (address.contains(".json")) {
            return JsonMapper.shared()
                    .readTree(body)
                    .path("items")
                    .valueStream()
                    .map(
                            item ->
                                    new Item(
                                            item.path("id").asString(),
                                            item.path("title").asString()))
                    .toList();
        }
        return new SyndFeedInput()
                .build(new StringReader(body)).getEntries().stream().map(FeedsTest::item).toList();
    }

    private static Item item(SyndEntry entry) {
        return new Item(entry.getUri(), entry.getTitle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void a_new_edition_is_no_second_item(String format) throws Exception {
        var feed = "/vienne/vouille/agenda." + format;
        var fete = village.proposes("Fête lue").confirmed().published();
        var before = itemsOf(fete, feed);
        fete.changeStatus("annule", "");

        assertThat(before).hasSize(1);
        assertThat(itemsOf(fete, feed))
                .containsExactly(new Item(before.getFirst().id(), "ANNULÉ\u00a0: " + fete.title()));
        assertThat(items(feed)).extracting(Item::id).doesNotHaveDuplicates();
    }

    private List<Item> itemsOf(Proposal proposal, String address) throws Exception {
        return items(address).stream()
                .filter(item -> item.title().endsWith(proposal.title()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void what_is_undone_leaves(String format) throws Exception {
        var fete = village.proposes("Fête défaite").confirmed().published();
        var feed = "/vienne/agenda." + format;
        assertThat(items(feed)).extracting(Item::title).contains(fete.title());
        fete.undo();
        assertThat(items(feed)).extracting(Item::title).doesNotContain(fete.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void a_feed_keeps_to_what_was_chosen(String format) throws Exception {
        var marche =
                village.proposes(VOUILLE, "Marché choisi", Map.of("type", "marche"))
                        .confirmed()
                        .published();
        var loto = village.proposes("Loto non choisi").confirmed().published();

        assertThat(items("/vienne/latille/agenda." + format + "?rayon=10&type=marche"))
                .extracting(Item::title)
                .contains(marche.title())
                .doesNotContain(loto.title());
        assertThat(visitor.get("/vienne/agenda." + format + "?type=rave").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agenda",
                "/vienne/vouille",
                "/vienne/vouille/agenda?rayon=10&type=marche",
                "/interco/cc-du-haut-poitou/agenda/ce-week-end?type=fete",
                "/region/nouvelle-aquitaine/agenda"
            })
    void every_list_names_the_same_list_for_programs(String address) {
        var query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        var alternates = visitor.get(address).html().select("link[rel=alternate][type]");

        assertThat(alternates.eachAttr("type"))
                .containsExactly(
                        "text/calendar",
                        "application/rss+xml",
                        "application/atom+xml",
                        "application/feed+json");
        for (var alternate : alternates) {
            var answer = visitor.get(alternate.attr("href"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(alternate.attr("type"));
            assertThat(alternate.attr("href")).endsWith(query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vienne/vouille/agenda",
                "/vienne/vouille/agenda?rayon=10&type=marche",
                "/agenda"
            })
    void one_page_gives_every_address_of_a_list(String list) {
        var page = visitor.get(visitor.get(list).link("S’abonner à cet agenda"));
        var query = list.contains("?") ? list.substring(list.indexOf('?')) : "";
        var base = "http://localhost" + list.replace(query, "");

        assertThat(page.html().select("code").eachText())
                .containsExactlyElementsOf(
                        Stream.of(".ics", ".rss", ".atom", ".json")
                                .map(format -> base + format + query)
                                .toList());
        assertThat(page.link("S’abonner (iPhone, iPad, Mac)"))
                .isEqualTo(base.replace("http:", "webcal:") + ".ics" + query);
        assertThat(page.words()).contains("iPhone", "Android", "Outlook", "Thunderbird", "Google");
        assertThat(page.html().select("meta[name=robots]").attr("content")).startsWith("noindex");
    }

    @Test
    void no_commune_takes_the_address_of_that_page() {
        assertThat(visitor.get("/vienne/agenda/s-abonner").words())
                .contains("S’abonner à l’agenda de la Vienne");
    }

    @Test
    void whoever_has_but_a_telephone_is_told_by_mail_instead() {
        var page = visitor.get("/vienne/vouille/agenda/s-abonner?rayon=10");
        assertThat(visitor.get(page.link("Être prévenu par courriel")).words())
                .contains("Votre recherche : à moins de 10 km de Vouillé");
        assertThat(visitor.get("/vienne/agenda/s-abonner").html().select("#par-courriel"))
                .isEmpty();
    }
}
