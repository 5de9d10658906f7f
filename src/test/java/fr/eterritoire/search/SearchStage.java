package fr.eterritoire.search;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.database.Charges;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A node that searches in a village. The application’s own index rests meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchStage {
    @Autowired Keeper applications;
    @Autowired QueueStore queue;
    @Autowired IndexStore store;
    @Autowired Entering entries;
    @Autowired VolumeNames names;
    @Autowired Asking asking;
    @Autowired Charges charges;
    @Autowired InstantSource clock;
    @Autowired Contents contents;
    @Autowired Publications publications;
    @Autowired Territoires territoires;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    SearchNode node;
    LocalDate today;
    Commune saix;
    private final Set<Long> published = new TreeSet<>();

    abstract Shelf shelf();

    @BeforeAll
    void restOfTheApplication() {
        applications.stop();
    }

    @AfterAll
    void backToWork() {
        applications.start();
    }

    @BeforeEach
    void start() {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        db.sql("update search_state set rolled_at = :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        saix = commune("86250");
        node = node(shelf()).started();
    }

    /// The same story is told of another index, in the same village.
    @AfterEach
    void stop() {
        node.close();
        List.copyOf(published).forEach(this::withdraw);
    }

    SearchNode node(Shelf shelf) {
        return new SearchNode(
                new SearchNode.Ground(queue, store, entries, names, asking, charges, clock), shelf);
    }

    final Commune commune(String insee) {
        return territoires.findCommune(new CodeInsee(insee)).orElseThrow();
    }

    final long publish(Territoire owner, Content content) {
        var live =
                transaction.execute(
                        _ -> {
                            var id = contents.create(owner, content);
                            publications.publish(id, 1);
                            return id.value();
                        });
        published.add(live);
        return live;
    }

    final void withdraw(long id) {
        published.remove(id);
        transaction.executeWithoutResult(
                _ -> publications.withdraw(new ContentId(id), new Withdrawal.Gone()));
    }

    final Set<String> live() {
        return new TreeSet<>(
                db.sql("select id || ':' || edition from live").query(String.class).list());
    }
}
