package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.HarvestSamples.item;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.TestClock;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@LineTest
class HarvestTest {
    private static final String SOURCE = "openagenda-grenoble";

    @Autowired private Harvest harvest;
    @Autowired private Publications publications;
    @Autowired private Contents contents;
    @Autowired private Territoires territoires;
    @Autowired private Journal journal;
    @Autowired private TransactionOperations transactions;
    @Autowired private JdbcClient db;
    @Autowired private TestClock clock;
    @Autowired private MockMvcTester mvc;

    private final String title = "Loto " + UUID.randomUUID();
    private final String soon = LocalDate.now().plusMonths(2) + "T18:00:00+00:00";

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private Item loto(String id, String begin, String more) {
        return item(
                SOURCE,
                """
                'id': '%1$s', 'titre': '%2$s', 'insee': '86294', 'debut': '%3$s', \
                'licence': 'Licence de test', 'url': 'https://agenda.exemple/%1$s'%4$s\
                """
                        .formatted(id, title, begin, more));
    }

    private Item loto(String id) {
        return loto(id, soon, "");
    }

    private static String newId() {
        return "essai:" + UUID.randomUUID();
    }

    private Optional<ContentId> contentOf(String id) {
        return db.sql("select content from harvested where source = :source and source_id = :id")
                .param("source", SOURCE)
                .param("id", id)
                .query((row, number) -> new ContentId(row.getLong("content")))
                .optional();
    }

    private Live live(String id) {
        return publications.findLive(contentOf(id).orElseThrow()).orElseThrow();
    }

    private long published() {
        return db.sql("select count(*) from live where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }

    @Test
    void an_item_is_published_once_with_its_source_and_its_journal_row() {
        var id = newId();
        assertThat(harvest.take(loto(id), false)).isEqualTo(new Outcome.Imported());
        assertThat(harvest.take(loto(id), false)).isEqualTo(new Outcome.Unchanged());
        assertThat(published()).isEqualTo(1);
        assertThat(live(id).owner().path()).isEqualTo("/vienne/vouille");
        assertThat(
                        db.sql(
                                        "select count(*) from journal where subject_kind ="
                                            + " 'content' and subject = :id and act = 'imported'")
                                .param("id", live(id).id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(mvc.get().uri(live(id).path()))
                .hasStatusOk()
                .bodyText()
                .contains("Licence de test", "OpenAgenda");
    }

    @Test
    void a_change_at_the_source_is_a_new_edition() {
        var id = newId();
        harvest.take(loto(id), false);
        assertThat(harvest.take(loto(id, soon, ", 'resume': 'Des lots'"), false))
                .isEqualTo(new Outcome.Updated());
        assertThat(live(id).edition()).isEqualTo(2);
        assertThat(live(id).content().description().plain()).isEqualTo("Des lots");
    }

    @Test
    void a_new_date_of_the_source_is_said_to_be_new() {
        var id = newId();
        harvest.take(loto(id), false);
        harvest.take(loto(id, LocalDate.now().plusMonths(3) + "T18:00:00+00:00", ""), false);
        assertThat(((Evenement) live(id).content()).status()).isEqualTo(EventStatus.RESCHEDULED);
    }

    @Test
    void what_was_corrected_here_is_left_as_it_is() {
        var id = newId();
        harvest.take(loto(id), false);
        var corrected =
                ((Evenement) live(id).content()).withStatus(EventStatus.FULL, Optional.empty());
        transactions.executeWithoutResult(_ -> publications.revise(live(id).id(), corrected));
        assertThat(harvest.take(loto(id, soon, ", 'resume': 'Des lots'"), false))
                .isEqualTo(new Outcome.Kept("corrigé ici, laissé tel quel"));
        assertThat(live(id).edition()).isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_here_does_not_come_back_even_as_a_double() {
        var id = newId();
        harvest.take(loto(id), false);
        var content = live(id).id();
        transactions.executeWithoutResult(
                _ -> publications.withdraw(content, new Withdrawal.Gone()));
        assertThat(harvest.take(loto(id, soon, ", 'resume': 'Des lots'"), false))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(harvest.take(loto(newId()), false)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(published()).isZero();
    }

    @Test
    void a_double_is_reported_each_time_and_never_published() {
        harvest.take(loto(newId()), false);
        var twin = loto(newId(), LocalDate.now().plusMonths(2) + "T18:25:00+00:00", "");
        var outcome = harvest.take(twin, false);
        assertThat(outcome).isInstanceOf(Outcome.Duplicate.class);
        assertThat(((Outcome.Duplicate) outcome).of()).contains(title, "/vienne/vouille/agenda/");
        assertThat(harvest.take(twin, false)).isEqualTo(outcome);
        assertThat(harvest.take(twin, true)).isEqualTo(outcome);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void an_hour_later_is_another_event() {
        harvest.take(loto(newId()), false);
        assertThat(
                        harvest.take(
                                loto(
                                        newId(),
                                        LocalDate.now().plusMonths(2) + "T19:00:00+00:00",
                                        ""),
                                false))
                .isEqualTo(new Outcome.Imported());
    }

    @Test
    void without_a_code_the_postcode_and_the_name_find_the_commune() {
        var id = newId();
        var named =
                item(
                        SOURCE,
                        "'id': '"
                                + id
                                + "', 'titre': '"
                                + title
                                + "', 'debut': '"
                                + soon
                                + "', 'code_postal': '86190', 'commune': 'VOUILLE'");
        assertThat(harvest.take(named, false)).isEqualTo(new Outcome.Imported());
        assertThat(live(id).owner().path()).isEqualTo("/vienne/vouille");
    }

    @Test
    void an_unknown_commune_is_refused_by_name() {
        var nowhere =
                item(
                        SOURCE,
                        "'id': 'y', 'titre': 'Loto', 'debut': '"
                                + soon
                                + "', 'commune': 'Nulle-Part'");
        assertThat(harvest.take(nowhere, false))
                .isEqualTo(new Outcome.Refused("commune introuvable\u00a0: Nulle-Part"));
    }

    @Test
    void a_shift_is_said_and_stays_the_same_on_later_days() {
        var id = newId();
        var old = loto(id, "2024-02-17T18:00:00+00:00", "");
        assertThat(harvest.take(old, true)).isEqualTo(new Outcome.Imported());
        var first = ((Evenement) live(id).content()).firstStart().orElseThrow();
        assertThat(first.getHour()).isEqualTo(19);
        assertThat(first.toLocalDate()).isBetween(LocalDate.now(), LocalDate.now().plusWeeks(27));
        clock.forward(Duration.ofDays(30));
        assertThat(harvest.take(old, true)).isEqualTo(new Outcome.Unchanged());
        assertThat(mvc.get().uri(live(id).path())).bodyText().contains("Dates décalées de");
    }

    @Test
    void two_doubles_are_recognised_by_their_true_dates_when_shifted() {
        harvest.take(loto(newId(), "2024-02-17T18:00:00+00:00", ""), true);
        assertThat(harvest.take(loto(newId(), "2024-02-17T18:00:00+00:00", ""), true))
                .isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void without_a_shift_the_true_dates_come_back() {
        var id = newId();
        harvest.take(loto(id, "2024-02-17T18:00:00+00:00", ""), true);
        assertThat(harvest.take(loto(id, "2024-02-17T18:00:00+00:00", ""), false))
                .isEqualTo(new Outcome.Updated());
        assertThat(((Evenement) live(id).content()).firstStart().orElseThrow())
                .isEqualTo("2024-02-17T19:00");
    }

    @Test
    void what_somebody_proposed_here_is_not_published_twice() {
        var read = EventReading.read(loto(newId()), HarvestSamples.VOUILLE, clock.instant(), 0);
        var proposed = ((Reading.Read<Evenement>) read).value();
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        transactions.executeWithoutResult(
                _ -> publications.publish(contents.create(vouille, proposed), 1));
        assertThat(harvest.take(loto(newId()), false)).isInstanceOf(Outcome.Duplicate.class);
    }
}
