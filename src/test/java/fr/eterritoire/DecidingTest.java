package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// The four answers of whoever decides, and changing one’s mind.
@LineTest
class DecidingTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void what_is_sent_back_is_corrected_seen_again_and_published() {
        var tripes = village.proposes("Soirée tripes").confirmed();
        tripes.sendBack("Où se garer ?");
        assertThat(tripes.lettersToAuthor("Où se garer ?")).isZero();
        village.waitsUntilNobodyCanUndo();
        assertThat(tripes.letterToAuthor("Où se garer ?").subject()).contains(tripes.title());
        assertThat(tripes.authorPage().words())
                .contains("Où se garer ?", "Une précision vous est demandée");

        var first = tripes.deciderLink();
        tripes.correct(
                Map.of("description", "On se gare derrière l’église.", "reponse", "C’est écrit !"));
        assertThat(tripes.deciderLink()).isNotEqualTo(first);
        assertThat(tripes.letterToDecider().words())
                .contains("derrière l’église", "Où se garer ?", "C’est écrit !");

        tripes.published();
        assertThat(tripes.page().words())
                .contains("On se gare derrière l’église.")
                .doesNotContain("Où se garer ?", "C’est écrit !");
    }

    @Test
    void a_question_can_be_answered_without_changing_anything() {
        var tarot = village.proposes("Tarot").confirmed();
        tarot.sendBack("Est-ce ouvert à tous ?");
        assertThat(tarot.answerTo("").location()).endsWith("?suite=reponse-vide");
        assertThat(tarot.answerTo("Oui, à tous.").location()).endsWith("?suite=repondu");
        assertThat(tarot.letterToDecider().words())
                .contains("Est-ce ouvert à tous ?", "Oui, à tous.");
        assertThat(tarot.published().page().status()).isEqualTo(200);
    }

    @Test
    void a_declined_proposal_tells_its_author_why_by_which_rule_and_what_can_be_done() {
        var vente = village.proposes("Vente de matelas").confirmed();
        vente.decline("ADVERTISING", "");

        village.waits(Duration.ofMinutes(9));
        assertThat(vente.lettersToAuthor("ne sera pas publiée")).isZero();
        village.waits(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(vente.letterToAuthor("ne sera pas publiée").words())
                .contains(
                        "fait surtout la promotion d’un produit",
                        "conditions d’utilisation",
                        "Défenseur des droits",
                        "tribunal administratif",
                        "prise par une personne");
        assertThat(vente.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void another_reason_needs_words_and_so_does_a_question() {
        var fete = village.proposes("Fête de quartier").confirmed();
        var silent = fete.decline("OTHER", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.field("motif")).isEqualTo("OTHER");
        var unsaid = fete.decline("", "La salle est prise.");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.words()).contains("Choisissez une raison");
        assertThat(unsaid.field("message")).isEqualTo("La salle est prise.");
        assertThat(fete.sendBack("").status()).isEqualTo(422);
        assertThat(fete.deciderPage().words()).contains("Publier cette proposition ?");
    }

    @Test
    void what_is_not_ours_goes_to_the_right_commune_and_its_author_types_nothing_again() {
        var bal = village.proposes("Bal trad").confirmed();
        var vouille = bal.deciderLink();
        assertThat(visitor.get(vouille + "?reponse=transmission&commune=civray").words())
                .contains("Civray (86)");

        bal.passOn(CIVRAY);
        assertThat(village.letters().of("mairie@civray.test", bal.title())).isEmpty();
        village.waitsUntilNobodyCanUndo();
        assertThat(bal.letterToDecider().to()).isEqualTo("mairie@civray.test");
        assertThat(bal.letterToAuthor("Transmis à Civray").subject()).contains(bal.title());
        assertThat(visitor.post(vouille + "/approbation", Map.of()).location())
                .endsWith("?suite=deja");

        bal.published();
        assertThat(bal.address()).startsWith("/vienne/civray/agenda/");
        assertThat(bal.page().words())
                .contains(bal.answer("description"), bal.answer("organisateur"));
        assertThat(visitor.get("/vienne/vouille/agenda.ics").body()).doesNotContain(bal.title());
    }

    @Test
    void a_decision_undone_within_ten_minutes_leaves_nothing_online_and_no_letter() {
        var loto = village.proposes("Loto d’hiver").confirmed().published();
        var address = loto.address();
        village.waits(Duration.ofMinutes(9));
        assertThat(loto.undo().location()).endsWith("?suite=annulee");

        assertThat(visitor.get(address).status()).isEqualTo(404);
        assertThat(visitor.get(address + ".ics").status()).isEqualTo(404);
        assertThat(
                        new String[] {
                            "/vienne/vouille/agenda",
                            "/vienne/vouille/agenda.rss",
                            "/vienne/agenda.ics",
                            "/vienne/vouille"
                        })
                .noneMatch(loto::isOn);
        village.waits(Duration.ofHours(1));
        assertThat(loto.lettersToAuthor("En ligne")).isZero();

        loto.published();
        village.waitsUntilNobodyCanUndo();
        assertThat(loto.lettersToAuthor("En ligne")).isEqualTo(1);
        assertThat(loto.letterToAuthor("En ligne").words())
                .contains("/e/" + address.substring(address.lastIndexOf('-') + 1));
        assertThat(loto.undo().location()).endsWith("?suite=trop-tard");
        assertThat(loto.page().status()).isEqualTo(200);
    }

    @Test
    void passing_on_undone_keeps_it_here_and_nobody_else_hears_of_it() {
        var quine = village.proposes("Grand quine").confirmed();
        var vouille = quine.deciderLink();
        quine.passOn(CIVRAY);
        assertThat(quine.undo(vouille).location()).endsWith("?suite=annulee");
        village.waitsUntilNobodyCanUndo();
        assertThat(village.letters().of("mairie@civray.test", quine.title())).isEmpty();
        assertThat(visitor.post(vouille + "/approbation", Map.of()).location())
                .doesNotContain("suite");
        assertThat(quine.isOn("/vienne/vouille/agenda")).isTrue();
    }

    @Test
    void a_decision_on_which_its_author_has_built_is_no_longer_undone() {
        var loto = village.proposes("Loto changé").confirmed().published();
        var approval = loto.deciderLink();
        loto.correct(Map.of("lieu", "Halle"));
        assertThat(loto.undo(approval).location()).endsWith("?suite=trop-tard");
        assertThat(loto.page().words()).contains("Salle des fêtes");
        assertThat(loto.deciderPage().words()).contains("Publier cette proposition ?", "Halle");
    }

    @Test
    void a_correction_made_after_passing_on_is_not_lost() {
        var bal = village.proposes("Bal musette").confirmed();
        var vouille = bal.deciderLink();
        bal.passOn(CIVRAY);
        bal.correct(Map.of("lieu", "Halle"));
        assertThat(bal.undo(vouille).location()).endsWith("?suite=trop-tard");
        bal.published();
        assertThat(bal.page().words()).contains("Halle");
    }
}
