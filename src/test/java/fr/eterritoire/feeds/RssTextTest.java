package fr.eterritoire.feeds;

import static fr.eterritoire.feeds.Published.PARIS;
import static fr.eterritoire.feeds.Published.SATURDAY;
import static fr.eterritoire.feeds.Published.cancelled;
import static fr.eterritoire.feeds.Published.everySaturday;
import static fr.eterritoire.feeds.Published.hours;
import static fr.eterritoire.feeds.Published.listed;
import static fr.eterritoire.feeds.Published.live;
import static fr.eterritoire.feeds.Published.rich;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;

import fr.eterritoire.publication.Live;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RssTextTest {
    private static final Live FAIR = live(7, rich(everySaturday()));

    @Test
    void an_event_comes_back_as_it_was_said() throws Exception {
        var item = (Item) read(text(FAIR)).getItems().getFirst();

        assertThat(item.getTitle()).isEqualTo(FAIR.content().title());
        assertThat(item.getLink())
                .isEqualTo("https://eterritoire.example/vienne/vouille/agenda/marche-7");
        assertThat(item.getGuid().getValue()).isEqualTo("eterritoire:content:7");
        assertThat(item.getGuid().isPermaLink()).isFalse();
        assertThat(item.getPubDate().toInstant()).isEqualTo(Instant.parse("2026-09-01T08:00:00Z"));
        assertThat(item.getCategories())
                .extracting("value")
                .contains("Animaux, agriculture, récolte");
        assertThat(item.getDescription().getValue())
                .startsWith("<p>Tous les samedis")
                .contains(
                        "<p>Salle des fêtes, 3 rue du Stade, 86190 Vouillé</p>",
                        "des &lt;jeux&gt;");
    }

    @Test
    void the_feed_says_what_it_is() throws Exception {
        var channel = read(text(FAIR));

        assertThat(channel.getTitle()).isEqualTo("Agenda de Vouillé");
        assertThat(channel.getLanguage()).isEqualTo("fr");
        assertThat(channel.getLastBuildDate()).isEqualTo(Instant.parse("2026-09-14T17:30:00Z"));
        assertThat(text(FAIR))
                .contains(
                        "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\"",
                        "rel=\"self\"",
                        "<pubDate>Tue, 01 Sep 2026 08:00:00 GMT</pubDate>",
                        "<guid isPermaLink=\"false\">eterritoire:content:7</guid>");
    }

    @Test
    void the_same_events_give_the_same_text() {
        assertThat(text(FAIR)).isEqualTo(text(FAIR));
    }

    @Test
    void what_is_cancelled_says_so() throws Exception {
        var item =
                (Item)
                        read(text(live(7, cancelled(listed(PARIS, hours(SATURDAY, 60))))))
                                .getItems()
                                .getFirst();
        assertThat(item.getTitle()).isEqualTo("ANNULÉ\u00a0: Marché");
        assertThat(item.getDescription().getValue())
                .startsWith("<p>Annulé · à cause de l’orage</p>");
    }

    @Test
    void a_feed_without_events_is_a_feed() throws Exception {
        assertThat(read(text()).getItems()).isEmpty();
    }

    private static String text(Live... lives) {
        return new String(
                RssText.of(Published.heading(PARIS), List.of(lives), Published::absolute),
                StandardCharsets.UTF_8);
    }

    private static Channel read(String text) throws Exception {
        return (Channel) new WireFeedInput().build(new StringReader(text));
    }
}
