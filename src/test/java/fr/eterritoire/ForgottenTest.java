package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// What happens when nobody does anything.
@LineTest
class ForgottenTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;

    @Test
    void an_address_that_is_not_confirmed_within_48_hours_ends_it_and_its_author_is_told() {
        var loto = village.proposes("Loto oublié");
        village.waits(Duration.ofHours(47));
        village.lapses();
        assertThat(loto.lettersToAuthor("non publiée")).isZero();

        village.waits(Duration.ofHours(1).plusSeconds(1));
        village.lapses();
        assertThat(loto.letterToAuthor("non publiée").words()).contains("48 heures");
        assertThat(loto.confirm().status()).isEqualTo(410);
        assertThat(village.letters().of("mairie@vouille.test", loto.title())).isEmpty();

        village.lapses();
        assertThat(loto.lettersToAuthor("non publiée")).isEqualTo(1);
    }

    @Test
    void a_correction_that_does_not_come_within_a_month_ends_it() {
        var expo =
                village.proposes(VOUILLE, "Expo", Map.of("date", village.day(100).toString()))
                        .confirmed();
        expo.sendBack("Qui expose ?");
        village.waits(Duration.ofDays(31));
        village.lapses();
        assertThat(expo.letterToAuthor("non publiée").words())
                .contains("correction demandée n’est pas arrivée");
        assertThat(expo.answerTo("Moi !").location()).endsWith("?suite=trop-tard");
    }

    @Test
    void a_date_that_passes_unanswered_ends_it_and_never_publishes_it() {
        var bal =
                village.proposes(VOUILLE, "Bal", Map.of("date", village.day(3).toString()))
                        .confirmed();
        village.waits(Duration.ofDays(5));
        village.lapses();
        assertThat(bal.letterToAuthor("non publiée").words())
                .contains("sans que la mairie ait répondu");
        assertThat(bal.approve().location()).endsWith("?suite=deja");
        assertThat(visitor.get("/vienne/vouille/agenda.ics").body()).doesNotContain(bal.title());
    }

    @Test
    void everybody_is_reminded_before_half_of_the_time_that_is_left() {
        var day = Map.of("date", village.day(7).toString(), "debut", "23:00");
        var concert = village.proposes(VOUILLE, "Concert", day).confirmed();
        village.reminds();
        assertThat(lettersTo("mairie@vouille.test", concert)).isEqualTo(1);

        village.waits(Duration.ofHours(24 + 8));
        village.reminds();
        village.reminds();
        assertThat(lettersTo("mairie@vouille.test", concert)).isEqualTo(2);
        assertThat(lettersTo(Village.MODERATORS, concert)).isZero();

        village.waits(Duration.ofHours(24 + 8));
        village.reminds();
        assertThat(lettersTo(Village.MODERATORS, concert)).isEqualTo(1);
        assertThat(concert.lettersToAuthor("Encore en attente")).isZero();

        village.waits(Duration.ofHours(18));
        village.reminds();
        assertThat(concert.letterToAuthor("Encore en attente").words())
                .contains(
                        "La mairie de Vouillé n’a pas encore répondu",
                        "transmis votre proposition");
        assertThat(visitor.get("/vienne/vouille/agenda.ics").body())
                .doesNotContain(concert.title());

        var moderators =
                village.letters().last(Village.MODERATORS, concert.title()).link("Publier");
        assertThat(visitor.post(moderators + "/approbation", Map.of()).location())
                .isEqualTo(moderators);
        assertThat(concert.page().status()).isEqualTo(200);
    }

    @Test
    void an_author_is_not_told_that_a_mairie_was_asked_which_was_not() {
        var loto =
                village.proposes(CHAUVIGNY, "Loto", Map.of("date", village.day(100).toString()))
                        .confirmed();
        village.waits(Duration.ofDays(6));
        village.reminds();
        assertThat(lettersTo(Village.MODERATORS, loto)).isEqualTo(2);
        assertThat(loto.letterToAuthor("Encore en attente").words())
                .contains("Nos modérateurs n’ont pas encore répondu")
                .doesNotContain("La mairie de Chauvigny");
    }

    @Test
    void one_proposal_that_cannot_be_read_does_not_keep_others_from_being_reminded() {
        var date = Map.of("date", village.day(100).toString());
        var broken = village.proposes(VOUILLE, "Illisible", date).confirmed();
        var loto = village.proposes(CHAUVIGNY, "Loto du soir", date).confirmed();
        village.waits(Duration.ofDays(3));
        ledger.rewrite(broken, "{}");
        try {
            assertThatException().isThrownBy(village::reminds);
        } finally {
            ledger.rewrite(broken, ledger.body(loto));
        }
        assertThat(lettersTo(Village.MODERATORS, loto)).isEqualTo(2);
    }

    @Test
    void what_has_begun_is_not_chased_all_at_once() {
        var days =
                Map.of(
                        "date",
                        village.day(1).toString(),
                        "debut",
                        "",
                        "journee",
                        "oui",
                        "dernierJour",
                        village.day(25).toString());
        var expo = village.proposes(VOUILLE, "Exposition", days).confirmed().published();
        village.waits(Duration.ofDays(5));
        expo.correct(Map.of("description", "Prolongée le soir."));
        village.reminds();
        assertThat(lettersTo("mairie@vouille.test", expo)).isEqualTo(2);
        assertThat(expo.lettersToAuthor("Encore en attente")).isZero();
        village.waits(Duration.ofDays(3));
        village.reminds();
        assertThat(lettersTo("mairie@vouille.test", expo)).isEqualTo(3);
        assertThat(expo.lettersToAuthor("Encore en attente")).isZero();
    }

    @Test
    void the_commune_it_was_passed_to_has_its_own_time_to_answer() {
        var date = Map.of("date", village.day(100).toString());
        var bal = village.proposes(VOUILLE, "Bal des voisins", date).confirmed();
        village.waits(Duration.ofDays(6));
        bal.passOn(CIVRAY);
        village.waitsUntilNobodyCanUndo();
        village.reminds();
        assertThat(lettersTo("mairie@civray.test", bal)).isEqualTo(1);
        assertThat(bal.lettersToAuthor("Encore en attente")).isZero();
        village.waits(Duration.ofDays(2));
        village.reminds();
        assertThat(lettersTo("mairie@civray.test", bal)).isEqualTo(2);
    }

    private int lettersTo(String address, Proposal proposal) {
        return village.letters().of(address, proposal.title()).size();
    }
}
