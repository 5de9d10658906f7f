package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.TestClock;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.content.Contents;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.util.List;

@LineTest
class ExemplesTest {
    @Autowired private HarvestStore store;
    @Autowired private Publications publications;
    @Autowired private Contents contents;
    @Autowired private Territoires territoires;
    @Autowired private Journal journal;
    @Autowired private TransactionOperations transactions;
    @Autowired private JdbcClient db;
    @Autowired private TestClock clock;
    @Autowired private Ending ending;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /// All of it is taken back: lists of other tests hold no examples.
    @Test
    @Transactional
    void examples_come_once_and_come_back_when_they_are_over() {
        var examples =
                new Exemples(
                        territoires, store, contents, publications, journal, transactions, clock);
        examples.show();
        var all = Example.all().size();
        examples.show();
        assertThat(editionsOfExamples()).hasSize(all).containsOnly(1);
        clock.forward(Duration.ofDays(400));
        ending.expire();
        examples.show();
        assertThat(editionsOfExamples().stream().filter(edition -> edition == 2)).hasSize(all - 1);
    }

    private List<Integer> editionsOfExamples() {
        return db.sql("select edition from harvested where source = 'exemples'")
                .query(Integer.class)
                .list();
    }
}
