package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// What somebody else proposed is touched by a moderator alone, and its author is told.
@LineTest
class OthersContentsTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Ledger ledger;

    @Test
    void a_moderator_corrects_it_and_its_author_is_told_what_changed() {
        var loto = village.proposes("Loto mal placé").confirmed().published();
        var moderator = redactor(Role.MODERATOR);
        var review = correct(moderator, loto, "Gymnase municipal");
        assertThat(review.words()).contains("l’auteur est prévenu ensuite");
        moderator.publish(review);
        assertThat(loto.page().words()).contains("Gymnase municipal");
        assertThat(loto.lettersToAuthor("Corrigé par la mairie")).isZero();

        village.waitsUntilNobodyCanUndo();
        var letter = loto.letterToAuthor("Corrigé par la mairie");
        assertThat(letter.words()).contains("Gymnase municipal", "Salle des fêtes");
        assertThat(visitor.get(letter.link("Ma page privée")).words()).contains(loto.title());
    }

    @Test
    void a_correction_that_is_undone_is_never_told() {
        var loto = village.proposes("Loto laissé").confirmed().published();
        var moderator = redactor(Role.MODERATOR);
        moderator.publish(correct(moderator, loto, "Ailleurs"));
        moderator.act(idOf(loto), "/annulation", Map.of());
        village.waitsUntilNobodyCanUndo();
        assertThat(loto.page().words()).contains("Salle des fêtes").doesNotContain("Ailleurs");
        assertThat(loto.lettersToAuthor("Corrigé par la mairie")).isZero();
    }

    @Test
    void its_author_gets_the_reason_the_rule_and_the_remedies_when_it_is_withdrawn() {
        var loto = village.proposes("Loto retiré").confirmed().published();
        var moderator = redactor(Role.MODERATOR);
        var silent = Map.of("comment", "retirer", "raison", "OTHER");
        assertThat(moderator.act(idOf(loto), "/retrait", silent).words())
                .contains("l’auteur doit savoir pourquoi");
        var said = Map.of("comment", "retirer", "raison", "ADVERTISING");
        moderator.act(idOf(loto), "/retrait", said);
        village.waitsUntilNobodyCanUndo();
        assertThat(loto.letterToAuthor("retir").words())
                .contains("promotion d’un produit", "Défenseur des droits");
    }

    @Test
    void an_editor_touches_only_what_the_mairie_wrote() {
        var loto = village.proposes("Loto gardé").confirmed().published();
        var editor = redactor(Role.EDITOR);
        var page = editor.show(idOf(loto));
        assertThat(page.words()).contains("il faut le rôle de modérateur");
        assertThat(page.words()).doesNotContain("Mettre hors ligne");
        var before = ledger.read();
        for (var act : new String[] {"/correction", "/retrait", "/statut", "/annulation"}) {
            var answer =
                    editor.clerk()
                            .post(
                                    editor.path("/annonces/" + idOf(loto) + act),
                                    Map.of("statut", "annule", "raison", "ADVERTISING"));
            assertThat(answer.status()).as(act).isEqualTo(403);
        }
        assertThat(ledger.read()).isEqualTo(before);
    }

    @Test
    void nothing_of_another_commune_is_found_or_touched() {
        var loto = village.proposes(CIVRAY, "Loto d’ailleurs", Map.of()).confirmed().published();
        var draft =
                Redactor.draftOf(
                        Redactor.of(office.at(CIVRAY, Role.EDITOR), CIVRAY)
                                .write(Redactor.answers("Brouillon d’ailleurs", village.day(9))));
        var moderator = redactor(Role.MODERATOR);
        moderator.clerk().get(moderator.path("/annonces/nouvelle"));
        var before = ledger.read();
        for (var rest : new String[] {"", "/correction", "/retrait"}) {
            var address = moderator.path("/annonces/" + idOf(loto) + rest);
            assertThat(moderator.clerk().get(address).status()).as(rest).isEqualTo(404);
        }
        for (var act : new String[] {"/correction", "/retrait", "/statut", "/annulation"}) {
            var address = moderator.path("/annonces/" + idOf(loto) + act);
            assertThat(moderator.clerk().post(address, Map.of("statut", "annule")).status())
                    .as(act)
                    .isEqualTo(404);
        }
        var here = draft.replace(CIVRAY.insee, VOUILLE.insee);
        for (var act :
                new String[] {
                    "",
                    "/garde",
                    "/publication",
                    "/programmation",
                    "/deprogrammation",
                    "/suppression"
                }) {
            assertThat(moderator.clerk().post(here + act, Map.of()).status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(ledger.read()).isEqualTo(before);
    }

    private Redactor redactor(Role role) {
        return Redactor.of(office.at(VOUILLE, role), VOUILLE);
    }

    private long idOf(Proposal proposal) {
        return ledger.lastOf(proposal).content();
    }

    private Page correct(Redactor moderator, Proposal proposal, String venue) {
        var address = moderator.path("/annonces/" + idOf(proposal) + "/correction");
        var form = moderator.clerk().get(address).form();
        form.set("lieu", venue);
        form.set("pas", "relire");
        return moderator.followed(moderator.clerk().post(address, form));
    }
}
