package fr.eterritoire.feeds;

import static fr.eterritoire.feeds.Published.PARIS;
import static fr.eterritoire.feeds.Published.cancelled;
import static fr.eterritoire.feeds.Published.everySaturday;
import static fr.eterritoire.feeds.Published.listed;
import static fr.eterritoire.feeds.Published.live;
import static fr.eterritoire.feeds.Published.rich;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.publication.Live;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonFeedTextTest {
    private static final Live FAIR = live(7, rich(everySaturday()));
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @Test
    void the_feed_says_what_the_format_requires() {
        var feed = read(FAIR);

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isEqualTo("Agenda de Vouillé");
        assertThat(feed.path("home_page_url").asString()).endsWith("/vienne/vouille/agenda");
        assertThat(feed.path("feed_url").asString()).startsWith("https://eterritoire.example/");
        assertThat(feed.path("language").asString()).isEqualTo("fr");
        assertThat(feed.path("authors").path(0).path("name").asString()).isNotEmpty();
        assertThat(read().path("items").isArray()).isTrue();
    }

    @Test
    void an_event_comes_back_as_it_was_said() {
        var item = read(FAIR).path("items").path(0);

        assertThat(item.path("id").asString()).isEqualTo("eterritoire:content:7");
        assertThat(item.path("url").asString())
                .isEqualTo("https://eterritoire.example/vienne/vouille/agenda/marche-7");
        assertThat(item.path("title").asString()).isEqualTo(FAIR.content().title());
        assertThat(item.path("content_html").asString()).startsWith("<p>Tous les samedis");
        assertThat(item.path("date_published").asString()).isEqualTo("2026-09-01T08:00:00Z");
        assertThat(item.path("date_modified").asString()).isEqualTo("2026-09-14T17:30:00Z");
        assertThat(item.path("image").asString()).endsWith("/1600.jpg");
        assertThat(item.path("tags")).hasSize(2);
    }

    @Test
    void programs_learn_when_and_where() {
        var evenement = read(FAIR).path("items").path(0).path("_evenement");

        assertThat(evenement.path("types").path(0).asString()).isEqualTo("animaux-agriculture");
        assertThat(evenement.path("times")).hasSize(20);
        assertThat(evenement.path("times").path(0).toString())
                .isEqualTo(
                        "{\"start\":\"2026-10-24T09:00:00+02:00\","
                                + "\"end\":\"2026-10-24T12:30:00+02:00\"}");
        assertThat(evenement.path("times").path(1).path("start").asString()).endsWith("+01:00");
        assertThat(evenement.path("place").path("words").asString())
                .isEqualTo("Salle des fêtes, 3 rue du Stade, 86190 Vouillé");
        assertThat(evenement.path("place").path("insee").asString()).isEqualTo("86294");
        assertThat(evenement.path("place").path("latitude").asDouble()).isEqualTo(46.64);
    }

    @Test
    void whole_days_have_no_hour_and_words_alone_no_time() {
        var days = new Creneau.Days(LocalDate.of(2026, 10, 18), TODAY);
        var words = new Dates.Unspecified(PARIS, Optional.empty(), Optional.empty(), "les jeudis");
        var items = read(live(7, cancelled(listed(PARIS, days))), live(8, words)).path("items");

        assertThat(items.path(0).path("_evenement").path("times").toString())
                .isEqualTo("[{\"start\":\"2026-10-18\",\"end\":\"2026-10-20\"}]");
        assertThat(items.path(0).path("_evenement").path("status").asString())
                .isEqualTo("cancelled");
        assertThat(items.path(1).path("_evenement").path("times")).isEmpty();
        assertThat(items.path(1).path("_evenement").path("dates").asString())
                .isEqualTo("Les jeudis");
    }

    private static JsonNode read(Live... lives) {
        return JsonMapper.shared()
                .readTree(
                        JsonFeedText.of(
                                Published.heading(PARIS),
                                List.of(lives),
                                TODAY,
                                Published::absolute));
    }
}
