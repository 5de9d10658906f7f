package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.EventType;
import fr.eterritoire.publication.Withdrawal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// On the disk of this machine.
@LineTest
class LuceneSearchTest extends RankStory {
    @TempDir static Path folder;

    @Override
    Shelf shelf() {
        return new LuceneShelf(folder);
    }

    private Path files() {
        return folder.resolve(store.state().volume().orElseThrow()).resolve("contenus");
    }

    private long publishBal(String name) {
        return publish(
                commune("86250"),
                Posted.event(name, EventType.FETE, today.plusDays(5), "Orchestre."));
    }

    @Test
    void an_index_made_anew_says_what_events_made_it_say() throws IOException {
        var bal = publishBal("Bal des lérots");
        var sold = publish(commune("86250"), Posted.takeover("Forge", false, today.plusDays(9)));
        var secret = publish(commune("86250"), Posted.takeover("Étal", true, today.plusDays(9)));
        transaction.executeWithoutResult(
                _ -> {
                    publications.revise(
                            new ContentId(bal),
                            Posted.exhibition(
                                    "Nids de lérots", today.minusDays(20), today.plusDays(20)));
                    publications.listAlsoIn(new ContentId(bal), List.of(commune("97415")));
                    publications.withdraw(
                            new ContentId(sold), new Withdrawal.Ended(Withdrawal.How.EXPIRED));
                });
        node.settled();
        assertThat(node.finds("lérots", new Where.Inside(commune("97415")))).containsExactly(bal);
        assertThat(node.finds("forge")).doesNotContain(sold);
        assertThat(node.finds("étal")).contains(secret);
        assertThat(node.finds("zorglubographe")).isEmpty();
        var byEvents = contained();

        var before = store.state().volume();
        store.ask();
        SearchNode.until(() -> !store.state().volume().equals(before));
        node.settled();
        assertThat(node.holds()).isEqualTo(live());
        assertThat(contained()).isEqualTo(byEvents);
    }

    private Set<String> contained() throws IOException {
        return Contained.in(files());
    }

    @Test
    void a_missing_damaged_or_foreign_index_makes_itself_anew() throws IOException {
        publishBal("Bal des belettes");
        node.settled();

        restart(() -> FileSystemUtils.deleteRecursively(folder));
        assertThat(node.holds()).isEqualTo(live());

        restart(() -> overwrite(largest(files())));
        assertThat(node.holds()).isEqualTo(live());

        restart(() -> Files.delete(largest(files())));
        assertThat(node.holds()).isEqualTo(live());

        var foreign = "eterritoire-" + "0".repeat(8) + "-x-y";
        restart(
                () -> {
                    Files.move(
                            folder.resolve(store.state().volume().orElseThrow()),
                            folder.resolve(foreign));
                    store.end(foreign, 1);
                });
        assertThat(store.state().volume().orElseThrow()).isNotEqualTo(foreign);
        assertThat(node.holds()).isEqualTo(live());
    }

    @Test
    void what_whoever_died_was_making_anew_is_made_by_the_next() {
        node.settled();
        node.close();
        store.ask();
        store.begin(1);
        var before = store.state().volume();

        node = node(shelf()).started();
        SearchNode.until(() -> !store.state().isBeingMade());
        assertThat(store.state().volume()).isNotEqualTo(before);
        assertThat(node.settled().holds()).isEqualTo(live());
    }

    @Test
    void an_index_that_is_behind_what_is_live_catches_up() {
        var bal = publishBal("Bal des genettes");
        node.settled();
        node.close();
        db.sql("delete from search_queue").update();
        transaction.executeWithoutResult(
                _ ->
                        publications.revise(
                                new ContentId(bal),
                                Posted.event(
                                        "Bal des civettes",
                                        EventType.FETE,
                                        today.plusDays(5),
                                        "")));
        publishBal("Bal des mangoustes");
        db.sql("delete from search_queue").update();

        node = node(shelf()).started().settled();
        SearchNode.until(() -> node.finds("civettes").equals(List.of(bal)));
        node.settled();
        assertThat(node.holds()).isEqualTo(live());
    }

    @Test
    void a_second_node_says_that_another_searches_and_takes_over() {
        node.settled();
        try (var other = node(shelf()).started()) {
            SearchNode.until(
                    () ->
                            other.index
                                    .closed()
                                    .equals(Optional.of(SearchClosedException.Why.ELSEWHERE)));
            node.close();
            var bal = publishBal("Bal des fouines");
            assertThat(other.settled().finds("fouines")).containsExactly(bal);
        }
    }

    private interface Harm {
        void done() throws IOException;
    }

    private void restart(Harm harm) throws IOException {
        node.close();
        harm.done();
        node = node(shelf()).started().settled();
    }

    private static Path largest(Path files) throws IOException {
        try (var all = Files.list(files)) {
            return all.max(Comparator.comparingLong(LuceneSearchTest::size)).orElseThrow();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("n’importe quoi".getBytes()), size(file) / 2);
        }
    }
}
