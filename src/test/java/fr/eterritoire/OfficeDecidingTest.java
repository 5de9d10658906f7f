package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// An agent decides in the office: every answer, and who may not give it.
@LineTest
class OfficeDecidingTest {
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired Visitor visitor;
    private Clerk secretary;

    @BeforeEach
    void comes_to_work() {
        secretary = office.at(VOUILLE, Role.MODERATOR);
    }

    private String desk(Proposal proposal) {
        return "/mairie/86294/propositions/" + ledger.lastOf(proposal).submission();
    }

    /// Opens it, and answers on what is shown.
    private Page answers(Clerk clerk, Proposal proposal, String act, Map<String, String> more) {
        var shown = clerk.get(desk(proposal));
        var answers = new HashMap<>(more);
        answers.put("edition", shown.field("edition"));
        return clerk.post(desk(proposal) + "/" + act, answers);
    }

    private Page publishes(Proposal proposal) {
        return answers(secretary, proposal, "approbation", Map.of());
    }

    @Test
    void from_the_letter_to_published_it_takes_two_touches() {
        var loto = village.proposes("Loto du bureau").confirmed();
        var letter = village.letters().last("moderator@86294.test", loto.title());
        assertThat(letter.words()).contains(loto.answer("description"));
        assertThat(letter.html()).doesNotContain("/decision/");

        var shown = secretary.get(letter.link("Lire et décider"));
        assertThat(shown.words()).contains("Publier cette proposition", loto.answer("description"));
        assertThat(publishes(loto).location()).isEqualTo("/mairie");
        assertThat(loto.page().status()).isEqualTo(200);
        assertThat(secretary.get("/mairie").words()).contains("Publié : " + loto.title());
    }

    @Test
    void a_question_goes_to_the_author_and_the_answer_comes_back_to_the_queue() {
        var tarot = village.proposes("Tarot du bureau").confirmed();
        var silent = answers(secretary, tarot, "correction", Map.of("question", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.html().select("#correction[open] .fault")).isNotEmpty();
        answers(secretary, tarot, "correction", Map.of("question", "Est-ce gratuit ?"));
        village.waitsUntilNobodyCanUndo();
        assertThat(tarot.letterToAuthor("Est-ce gratuit ?").subject()).contains(tarot.title());
        tarot.answerTo("Oui.");
        assertThat(secretary.get(desk(tarot)).words()).contains("Est-ce gratuit ?", "Oui.");
    }

    @Test
    void a_refusal_takes_a_reason_and_can_be_undone_in_a_touch() {
        var vente = village.proposes("Vente du bureau").confirmed();
        answers(secretary, vente, "refus", Map.of("motif", "ADVERTISING"));
        assertThat(secretary.get("/mairie").words()).contains("Non publié : " + vente.title());

        assertThat(secretary.post(desk(vente) + "/annulation", Map.of()).location())
                .endsWith("?suite=annulee");
        village.waits(Duration.ofHours(1));
        assertThat(vente.lettersToAuthor("ne sera pas publiée")).isZero();
        assertThat(secretary.get(desk(vente)).words()).contains("Publier cette proposition ?");
    }

    @Test
    void a_refusal_that_is_not_taken_loses_nothing_that_was_typed() {
        var vente = village.proposes("Vente à refuser").confirmed();
        var shown = secretary.get(desk(vente)).field("edition");
        var unsaid = answers(secretary, vente, "refus", Map.of("message", "Déjà dit au guichet."));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.html().select("#refus[open] .fault")).isNotEmpty();
        assertThat(unsaid.field("message")).isEqualTo("Déjà dit au guichet.");

        vente.correct(Map.of("lieu", "Halle"));
        var late = Map.of("motif", "ADVERTISING", "message", "Un magasin.", "edition", shown);
        var changed = secretary.post(desk(vente) + "/refus", late);
        assertThat(changed.words()).contains("L’auteur vient de modifier", "Halle");
        assertThat(changed.field("message") + changed.field("motif"))
                .isEqualTo("Un magasin.ADVERTISING");
    }

    @Test
    void what_belongs_elsewhere_is_passed_on_and_leaves_the_office() {
        var bal = village.proposes("Bal du bureau").confirmed();
        answers(secretary, bal, "transmission", Map.of("insee", CIVRAY.insee));
        assertThat(secretary.get(desk(bal)).words()).contains("Transmis à Civray");
        village.waitsUntilNobodyCanUndo();

        var there = office.at(CIVRAY, Role.MODERATOR);
        var address = desk(bal).replace("86294", "86078");
        there.post(
                address + "/approbation", Map.of("edition", there.get(address).field("edition")));
        assertThat(secretary.get(desk(bal)).status()).isEqualTo(404);
        assertThat(there.get("/mairie").words()).contains("Publié : " + bal.title());
    }

    @Test
    void two_of_the_same_are_made_one() {
        var date = Map.of("date", village.day(57).toString());
        var first =
                village.proposes(VOUILLE, "Récital des deux clochers", date)
                        .confirmed()
                        .published();
        var second = village.proposes(VOUILLE, "Récital des deux clochers", date).confirmed();
        assertThat(secretary.get("/mairie").words()).contains("Ressemble à une autre");
        var same = secretary.get(desk(second)).html().select(".twins li");
        var twin = same.select(":contains(" + first.title() + ") [name=jumeau]").val();
        answers(secretary, second, "fusion", Map.of("jumeau", twin));
        assertThat(first.page().words()).contains(second.answer("organisateur"));
    }

    @Test
    void a_corrected_annonce_is_published_and_its_author_learns_what_changed() {
        var fete = village.proposes("Fete de la musik").confirmed();
        var form = secretary.get(desk(fete) + "/edition");
        assertThat(form.body()).doesNotContain(fete.author());
        var answers = form.form();
        answers.set("titre", "Fête de la musique");
        answers.set("lieu", "Halle");
        answers.set("reponse", "Une faute de frappe.");
        answers.set("pas", "relire");
        var review = secretary.post(desk(fete) + "/edition", answers);
        assertThat(review.words()).contains("Publier la version corrigée ?", fete.title(), "Halle");
        var again = review.form();
        again.set("pas", "publier");
        assertThat(secretary.post(desk(fete) + "/edition", again).location()).isEqualTo("/mairie");

        village.waitsUntilNobodyCanUndo();
        var letter = fete.letterToAuthor("En ligne, avec des changements").words();
        assertThat(letter)
                .contains("avant, « " + fete.title() + " »", "« Fête de la musique »", "Halle")
                .contains("Une faute de frappe.", "Défenseur des droits", "par une personne");
        assertThat(visitor.get("/vienne/vouille/agenda.ics").body()).contains("Halle");
    }

    @Test
    void a_correction_with_a_fault_loses_nothing_and_one_undone_is_as_it_was_proposed() {
        var fete = village.proposes("Fête à corriger").confirmed();
        var answers = secretary.get(desk(fete) + "/edition").form();
        answers.set("fin", "19:00");
        answers.set("date", "hier");
        answers.set("lieu", "Halle aux grains");
        var faulty = secretary.post(desk(fete) + "/edition", answers);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.field("lieu")).isEqualTo("Halle aux grains");

        answers.set("fin", "");
        answers.set("date", village.day(20).toString());
        answers.set("pas", "publier");
        secretary.post(desk(fete) + "/edition", answers);
        assertThat(fete.page().words()).contains("Halle aux grains");
        secretary.post(desk(fete) + "/annulation", Map.of());
        assertThat(secretary.get(desk(fete)).words())
                .contains("Publier cette proposition ?", "Salle des fêtes")
                .doesNotContain("Halle aux grains");
        assertThat(fete.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void what_its_author_has_changed_since_it_was_shown_is_not_decided_on_unread() {
        var loto = village.proposes("Loto qui change").confirmed();
        var shown = secretary.get(desk(loto)).field("edition");
        loto.correct(Map.of("lieu", "Halle"));
        var late = Map.of("edition", shown, "titre", "Loto corrigé");
        assertThat(secretary.post(desk(loto) + "/approbation", late).location())
                .endsWith("?suite=change");
        var again = secretary.post(desk(loto) + "/edition", late);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.field("titre")).isEqualTo("Loto corrigé");
        assertThat(secretary.post(desk(loto) + "/approbation", Map.of()).status()).isEqualTo(400);
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void a_colleague_was_first_and_one_is_told_when() {
        var quine = village.proposes("Quine du bureau").confirmed();
        var colleague =
                office.signedIn(
                        office.holder("collegue@86294.test", VOUILLE, Role.ADMINISTRATOR), true);
        var open = secretary.get(desk(quine));
        var before = secretary.get(desk(quine) + "/attente").body();
        answers(colleague, quine, "approbation", Map.of());

        assertThat(secretary.get(desk(quine) + "/attente").body())
                .isNotEqualTo(before)
                .contains("Un collègue a répondu le");
        var late =
                secretary.post(
                        desk(quine) + "/refus",
                        Map.of("motif", "ADVERTISING", "edition", open.field("edition")));
        assertThat(secretary.open(late.location()).words())
                .contains("quelqu’un a répondu avant vous", "Un collègue a répondu le", "Publié");
        assertThat(visitor.get(quine.deciderLink()).words()).contains("Un collègue a répondu le");
    }

    @Test
    void only_those_of_the_commune_see_it_and_only_those_who_may_decide() {
        var loto = village.proposes("Loto gardé").confirmed();
        var civray = office.at(CIVRAY, Role.ADMINISTRATOR);
        assertThat(civray.get(desk(loto)).status()).isEqualTo(404);
        assertThat(civray.get(desk(loto).replace("86294", "86078")).status()).isEqualTo(404);
        assertThat(civray.wholeList("/mairie")).doesNotContain(loto.title());

        var elu = office.at(VOUILLE, Role.READER);
        var read = elu.get(desk(loto));
        assertThat(read.words()).contains(loto.title()).doesNotContain("Demander une correction");
        elu.get("/mairie");
        for (var act : new String[] {"approbation", "refus", "annulation", "edition"}) {
            assertThat(elu.post(desk(loto) + "/" + act, Map.of("edition", "1")).status())
                    .isEqualTo(403);
        }
        assertThat(elu.post("/mairie/publications", Map.of("annonce", id(loto) + "-1")).location())
                .isEqualTo("/mairie");
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
    }

    private long id(Proposal proposal) {
        return ledger.lastOf(proposal).submission();
    }

    @Test
    void nobody_sees_what_its_author_has_not_confirmed() {
        var loto = village.proposes("Loto non confirmé");
        assertThat(secretary.get(desk(loto)).status()).isEqualTo(404);
        assertThat(secretary.get("/mairie").words()).doesNotContain(loto.title());
    }
}
