package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;

/// A town hall publishes, corrects and withdraws its own contents, without moderation.
@LineTest
class OwnContentsTest {
    private static final String AGENDA = "/vienne/vouille/agenda";

    private static final String TITLES = "main li.line h3, main li.line h4";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired JdbcClient db;

    @Test
    void a_secretary_publishes_directly_and_everybody_sees_it_at_once() {
        var editor = redactor(Role.EDITOR);
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Bal de la moisson");

        var review = editor.write(Redactor.answers("Bal de la moisson", village.day(12)));
        assertThat(review.words()).contains("Vérifiez avant de publier", "Bal de la moisson");
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Bal de la moisson");

        var page = editor.publish(review);
        assertThat(page.words())
                .contains("En ligne, sur toutes les pages", "Annuler la publication");
        var online = visitor.get(page.link("Voir la page en ligne"));
        assertThat(online.words()).contains("Bal de la moisson", "23 h 30");
        assertThat(visitor.wholeList(AGENDA)).contains("Bal de la moisson");
        assertThat(visitor.get(AGENDA + ".ics").body()).contains("Bal de la moisson");
        assertThat(acts(Redactor.contentOf(page))).containsExactly("PERSON published ");
        assertThat(lettersSince()).isZero();
    }

    @Test
    void a_second_touch_of_the_button_publishes_nothing_twice() {
        var editor = redactor(Role.EDITOR);
        var review = editor.write(Redactor.answers("Repas des aînés", village.day(13)));
        var first = editor.publish(review);
        var second = editor.publish(review);
        assertThat(Redactor.contentOf(second)).isEqualTo(Redactor.contentOf(first));
        assertThat(acts(Redactor.contentOf(first))).hasSize(1);
    }

    @Test
    void nothing_typed_is_lost_when_something_is_missing() {
        var editor = redactor(Role.EDITOR);
        var answers = Redactor.answers("Sans date", village.day(13));
        answers.remove("date");
        var form = editor.write(answers);
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.words()).contains("Donnez la date");
        assertThat(form.field("titre")).isEqualTo("Sans date");
        var action = form.html().select("form.proposal-form").attr("action");
        assertThat(action).startsWith("/mairie/86294/brouillons/");
        assertThat(editor.list("brouillons", "sans+date").words()).contains("Sans date");

        var kept = editor.clerk().post(action, Map.of("titre", "Sans date", "pas", "brouillon"));
        assertThat(editor.followed(kept).words()).contains("Le brouillon est gardé");
        assertThat(editor.clerk().get(action).field("titre")).isEqualTo("Sans date");
    }

    @Test
    void what_is_being_written_is_kept_by_the_page_itself() {
        var editor = redactor(Role.EDITOR);
        editor.clerk().get(editor.path("/annonces/nouvelle"));
        var begun = editor.clerk().post(editor.path("/brouillons"), Map.of("titre", "Feu de"));
        assertThat(begun.status()).isEqualTo(201);
        var kept = editor.clerk().post(begun.location() + "/garde", Map.of("titre", "Feu de camp"));
        assertThat(kept.status()).isEqualTo(204);
        assertThat(editor.clerk().get(begun.location()).field("titre")).isEqualTo("Feu de camp");
    }

    @Test
    void a_publication_is_undone_and_nothing_is_lost() {
        var editor = redactor(Role.EDITOR);
        var id = editor.publishes("Course aux œufs", village.day(14));
        var drafts = editor.act(id, "/annulation", Map.of());
        assertThat(drafts.words()).contains("C’est annulé", "Course aux œufs");
        assertThat(visitor.get("/e/" + id).status()).isEqualTo(404);

        var review = editor.clerk().get(drafts.link("Course aux œufs") + "/relecture");
        assertThat(Redactor.contentOf(editor.publish(review))).isEqualTo(id);
        assertThat(visitor.open("/e/" + id).words()).contains("Course aux œufs");
        assertThat(acts(id))
                .containsExactly(
                        "PERSON published ", "PERSON undone PUBLISHED", "PERSON published ");
    }

    @Test
    void a_correction_is_a_new_edition_and_is_undone_for_ten_minutes() {
        var editor = redactor(Role.EDITOR);
        var id = editor.publishes("Marche nocturne", village.day(15));
        var review = correct(editor, id, Map.of("lieu", "Parc du château"));
        assertThat(review.words()).contains("Ce qui change", "Parc du château");
        editor.publish(review);
        assertThat(visitor.open("/e/" + id).words()).contains("Parc du château");
        assertThat(visitor.open("/e/" + id + ".ics").status()).isNotEqualTo(500);

        assertThat(editor.act(id, "/annulation", Map.of()).words()).contains("C’est annulé");
        assertThat(visitor.open("/e/" + id).words()).doesNotContain("Parc du château");
        village.waitsUntilNobodyCanUndo();
        assertThat(editor.act(id, "/annulation", Map.of()).words()).contains("plus possible");
    }

    @Test
    void it_is_marked_cancelled_with_a_word_that_shows_at_once() {
        var editor = redactor(Role.EDITOR);
        var id = editor.publishes("Concert sous les étoiles", village.day(16));
        editor.act(id, "/statut", Map.of("statut", "annule", "note", "Orage annoncé."));
        assertThat(visitor.open("/e/" + id).words()).contains("Annulé", "Orage annoncé.");
        editor.act(id, "/statut", Map.of("statut", "maintenu"));
        // what else takes place that day may be cancelled
        var kept = visitor.open("/e/" + id);
        assertThat(kept.html().select("h1 ~ .status")).isEmpty();
        assertThat(kept.words()).doesNotContain("Orage annoncé");
    }

    @Test
    void a_withdrawn_one_is_gone_replaced_or_kept_under_a_notice_and_comes_back() {
        var editor = redactor(Role.EDITOR);
        var bal = editor.publishes("Bal retiré", village.day(17));
        var other = editor.publishes("Bal de remplacement", village.day(18));
        assertThat(editor.act(bal, "/retrait", Map.of("comment", "retirer")).words())
                .contains("Choisissez une raison");

        editor.act(bal, "/retrait", Map.of("comment", "retirer", "raison", "MISTAKE"));
        assertThat(visitor.open("/e/" + bal).status()).isEqualTo(410);
        assertThat(editor.list("retirees", "bal+retire").words())
                .contains("Bal retiré", "Hors ligne");
        editor.act(bal, "/annulation", Map.of());
        assertThat(visitor.open("/e/" + bal).words()).contains("Bal retiré");

        var kept = Map.of("comment", "garder", "avis", "Remis à l’été.", "raison", "OTHER");
        editor.act(bal, "/retrait", kept);
        assertThat(visitor.open("/e/" + bal).words()).contains("Remis à l’été.", "Bal retiré");
        assertThat(visitor.wholeList(AGENDA)).doesNotContain("Bal retiré");
        editor.act(bal, "/annulation", Map.of());

        var moved = Map.of("comment", "remplacer", "vers", Long.toString(other), "raison", "TWICE");
        editor.act(bal, "/retrait", moved);
        assertThat(visitor.open("/e/" + bal).words()).contains("Bal de remplacement");
        assertThat(acts(bal)).contains("PERSON withdrawn MISTAKE", "PERSON undone WITHDRAWN");
    }

    @Test
    void a_past_one_is_done_again_next_year() {
        var editor = redactor(Role.EDITOR);
        var id = editor.publishes("Fête du pain", village.day(19));
        var again = editor.clerk().get(editor.show(id).link("Refaire l’an prochain"));
        assertThat(again.field("titre")).isEqualTo("Fête du pain");
        assertThat(again.field("date")).isEqualTo(village.day(19).plusWeeks(52).toString());
    }

    @Test
    void it_is_shown_in_other_communes_that_the_agent_serves_and_in_no_other() {
        var person = office.holder("deux@bureau.test", VOUILLE, Role.EDITOR);
        var editor = Redactor.of(office.signedIn(person, true), VOUILLE);
        var alone = Redactor.answers("Rallye sans voisin", village.day(20));
        alone.put("aussi", CIVRAY.insee);
        editor.publish(editor.write(alone));
        assertThat(visitor.get("/vienne/civray/agenda.json").body()).doesNotContain("sans voisin");

        office.holder("deux@bureau.test", CIVRAY, Role.EDITOR);
        var both = Redactor.answers("Rallye des deux", village.day(20));
        both.put("aussi", CIVRAY.insee);
        var id = Redactor.contentOf(editor.publish(editor.write(both)));
        assertThat(visitor.get("/vienne/civray/agenda.json").body()).contains("Rallye des deux");
        assertThat(
                        visitor.list("/vienne/agenda")
                                .flatMap(page -> page.html().select(TITLES).stream()))
                .filteredOn(title -> title.text().equals("Rallye des deux"))
                .hasSize(1);
        editor.act(id, "/retrait", Map.of("comment", "retirer", "raison", "OTHER"));
        assertThat(visitor.get("/vienne/civray/agenda.json").body()).doesNotContain("des deux");
    }

    @Test
    void the_list_finds_by_words_without_accents_and_says_when_there_is_nothing() {
        var editor = redactor(Role.EDITOR);
        editor.publishes("Vœux à la Haÿe", village.day(21));
        assertThat(editor.list("a-venir", "VOEUX+haye").words()).contains("Vœux à la Haÿe");
        assertThat(editor.list("a-venir", "introuvable").words())
                .contains("Rien ici pour", "introuvable");
        assertThat(editor.list("passees", "VOEUX+haye").words()).contains("Rien ici pour");
    }

    private Redactor redactor(Role role) {
        return Redactor.of(office.at(VOUILLE, role), VOUILLE);
    }

    private static Page correct(Redactor editor, long id, Map<String, String> changes) {
        var address = editor.path("/annonces/" + id + "/correction");
        var form = editor.clerk().get(address).form();
        changes.forEach(form::set);
        form.set("pas", "relire");
        return editor.followed(editor.clerk().post(address, form));
    }

    private long lettersSince() {
        ledger.read();
        return village.letters().of(VOUILLE.decider, "Bal de la moisson").size();
    }

    private List<String> acts(long content) {
        return db.sql(
                        "select actor_kind || ' ' || act || ' ' || why from journal where"
                                + " subject_kind = 'content' and subject = :id order by id")
                .param("id", content)
                .query(String.class)
                .list();
    }
}
