package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.EventType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/// On an OpenSearch, with several nodes of the platform.
@LineTest
class OpenSearchSearchTest extends RankStory {
    /// In seconds; more when asked with `-Dabsence=60`.
    private static final int ABSENCE = Integer.getInteger("absence", 1);

    @TempDir static Path folder;
    private OpenSearchNode openSearch;

    @BeforeAll
    void startOpenSearch() {
        openSearch = new OpenSearchNode(folder);
    }

    @AfterAll
    void stopOpenSearch() {
        openSearch.close();
    }

    @Override
    Shelf shelf() {
        return new OpenSearchShelf(openSearch.settings());
    }

    private long publishBal(String name) {
        return publish(
                commune("86250"),
                Posted.event(name, EventType.FETE, today.plusDays(5), "Orchestre."));
    }

    @Test
    void two_nodes_find_the_same_and_one_takes_over_from_the_other() {
        node.settled();
        try (var other = node(shelf()).started()) {
            var first = publishBal("Bal des tamanoirs");
            assertThat(node.settled().finds("tamanoirs")).containsExactly(first);
            assertThat(other.settled().finds("tamanoirs")).containsExactly(first);

            node.close();
            var second = publishBal("Bal des oryctéropes");
            assertThat(other.settled().finds("oryctéropes")).containsExactly(second);
        }
    }

    @Test
    void while_openSearch_is_away_search_says_so_and_afterwards_nothing_is_missing()
            throws InterruptedException {
        var before = publishBal("Bal des pangolins");
        assertThat(node.settled().finds("pangolins")).containsExactly(before);

        openSearch.stop();
        var meanwhile = publishBal("Bal des axolotls");
        assertThatThrownBy(() -> node.finds("pangolins")).isInstanceOf(SearchClosedException.class);
        Thread.sleep(Duration.ofSeconds(ABSENCE));

        openSearch.start();
        assertThat(node.settled().finds("axolotls")).containsExactly(meanwhile);
        assertThat(node.holds()).isEqualTo(live());
    }
}
