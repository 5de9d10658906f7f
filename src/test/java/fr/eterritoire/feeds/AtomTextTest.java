package fr.eterritoire.feeds;

import static fr.eterritoire.feeds.Published.PARIS;
import static fr.eterritoire.feeds.Published.everySaturday;
import static fr.eterritoire.feeds.Published.live;
import static fr.eterritoire.feeds.Published.rich;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
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
class AtomTextTest {
    private static final Live FAIR = live(7, rich(everySaturday()));

    @Test
    void an_event_comes_back_as_it_was_said() throws Exception {
        var entry = (Entry) read(text(FAIR)).getEntries().getFirst();

        assertThat(entry.getId()).isEqualTo("urn:uuid:4cba7aa4-0fa5-32a3-b420-463918fb1c65");
        assertThat(entry.getTitle()).isEqualTo(FAIR.content().title());
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://eterritoire.example/vienne/vouille/agenda/marche-7");
        assertThat(entry.getPublished().toInstant())
                .isEqualTo(Instant.parse("2026-09-01T08:00:00Z"));
        assertThat(entry.getUpdated().toInstant()).isEqualTo(Instant.parse("2026-09-14T17:30:00Z"));
        assertThat(entry.getAuthors()).extracting("name").containsExactly("Mairie de Vouillé");
        assertThat(entry.getCategories())
                .extracting("term")
                .contains("Animaux, agriculture, récolte");
        assertThat(entry.getContents())
                .extracting(Content::getType, Content::getValue)
                .first()
                .satisfies(
                        content ->
                                assertThat(content.toString())
                                        .startsWith("(\"html\", \"<p>Tous les samedis")
                                        .contains("des &lt;jeux&gt;"));
    }

    @Test
    void the_feed_says_what_it_is() throws Exception {
        var feed = read(text(FAIR));

        assertThat(feed.getTitle()).isEqualTo("Agenda de Vouillé");
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2026-09-14T17:30:00Z"));
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .first()
                .hasToString(
                        "(\"self\", \"https://eterritoire.example/vienne/vouille/agenda.ics\")");
        assertThat(text(FAIR)).contains("xml:lang=\"fr\"");
    }

    @Test
    void a_feed_without_events_is_a_feed() throws Exception {
        assertThat(read(text()).getEntries()).isEmpty();
        assertThat(read(text()).getUpdated()).isNotNull();
    }

    private static String text(Live... lives) {
        return new String(
                AtomText.of(
                        "eterritoire:agenda:4",
                        Published.heading(PARIS),
                        List.of(lives),
                        Published::absolute),
                StandardCharsets.UTF_8);
    }

    private static Feed read(String text) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }
}
