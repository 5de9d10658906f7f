package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.confiance.TrustKeeping;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A town hall trusts an association: what its author confirms is online at once.
@LineTest
class TrustTest {
    private static final String MAIRIE = "mairie@civray.test";
    private static final String UNREAD = "En ligne sans relecture";

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired Visitor visitor;
    @Autowired TrustKeeping keeping;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    private Clerk mayor;

    @BeforeEach
    void comes_to_work() {
        mayor = office.at(CIVRAY, Role.ADMINISTRATOR);
    }

    /// Much later: signs in at the time that the clock now tells.
    private void comesBack() {
        mayor = office.at(CIVRAY, Role.ADMINISTRATOR);
        db.sql("update spring_session set creation_time = ?")
                .param(clock.instant().toEpochMilli())
                .update();
    }

    private String desk(Proposal proposal) {
        return "/mairie/86078/propositions/" + ledger.lastOf(proposal).submission();
    }

    private Page decides(Clerk clerk, Proposal proposal, String act) {
        var edition = clerk.get(desk(proposal)).field("edition");
        return clerk.post(desk(proposal) + "/" + act, Map.of("edition", edition));
    }

    /// An association whose first event was published with trust.
    private Proposal trusted(String title) {
        var first = village.proposes(CIVRAY, title, Map.of()).confirmed();
        assertThat(decides(mayor, first, "confiance").location()).isEqualTo("/mairie");
        return first;
    }

    /// The same author, in the name of the same association.
    private Proposal again(Proposal first, String title, Map<String, String> more) {
        var answers = new HashMap<>(more);
        answers.putIfAbsent("organisateur", first.answer("organisateur"));
        answers.put("courriel", first.author());
        return village.proposes(CIVRAY, title, answers);
    }

    private String trustOf(Proposal first) {
        return mayor.get("/mairie/86078/confiance").html().select("li").stream()
                .filter(line -> line.text().contains(first.answer("organisateur")))
                .flatMap(line -> line.select("form[action$=/fin]").stream())
                .map(form -> form.attr("action").replace("/fin", ""))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAskedToRead(Proposal proposal) {
        return mayor.get(desk(proposal)).words().contains("Publier cette proposition ?");
    }

    @Test
    void what_a_trusted_association_confirms_is_online_at_once_and_the_town_hall_may_withdraw_it() {
        var first = trusted("Loto de confiance");
        village.waitsUntilNobodyCanUndo();
        assertThat(first.letterToAuthor("vous fait confiance").words())
                .contains(first.answer("organisateur"), "jusqu’au");

        var second = again(first, "Bal de confiance", Map.of()).confirmed();
        assertThat(second.page().status()).isEqualTo(200);
        assertThat(second.letterToAuthor("En ligne").subject()).contains(second.title());
        var told = village.letters().of(MAIRIE, second.title());
        assertThat(told).extracting(Mail::subject).allMatch(said -> said.startsWith(UNREAD));
        assertThat(told.getFirst().words()).contains(second.answer("description"));

        assertThat(mayor.get(told.getFirst().link("Retirer")).words()).contains(second.title());
        assertThat(mayor.get("/mairie").words()).contains(UNREAD, second.title());
        assertThat(mayor.get("/mairie/86078/confiance").words())
                .contains(first.answer("organisateur"), "Une publication", second.title());
        assertThat(mayor.get("/mairie/86078/journal").words())
                .contains("Publié sans relecture, par confiance", "la confiance n°");
        assertThat(mayor.get(desk(second)).words())
                .contains("Publié sans relecture", "Mettre hors ligne")
                .doesNotContain("Annuler cette décision");

        mayor.post(
                told.getFirst().link("Retirer"),
                Map.of("comment", "retirer", "raison", "NOT_VERIFIED"));
        assertThat(second.isOn("/vienne/civray/agenda")).isFalse();
        assertThat(mayor.get("/mairie/86078/confiance").words()).contains("n’est plus en ligne");
    }

    @Test
    void trust_is_taken_back_with_one_touch() {
        var first = trusted("Loto repris");
        village.waitsUntilNobodyCanUndo();
        assertThat(first.lettersToAuthor("vous fait confiance")).isEqualTo(1);
        var moderator = office.at(CIVRAY, Role.MODERATOR);
        moderator.get("/mairie/86078/confiance");
        moderator.post(trustOf(first) + "/fin", Map.of());

        var second = again(first, "Bal repris", Map.of()).confirmed();
        assertThat(isAskedToRead(second)).isTrue();
        assertThat(first.page().status()).isEqualTo(200);
        village.waitsUntilNobodyCanUndo();
        assertThat(first.letterToAuthor("de nouveau relus").words()).contains("a pris fin");
    }

    @Test
    void it_is_neither_another_associations_nor_anothers() {
        var first = trusted("Loto d’une seule");
        var otherName = again(first, "Bal", Map.of("organisateur", "Comité " + first.title()));
        assertThat(isAskedToRead(otherName.confirmed())).isTrue();
        var inhabitant = again(first, "Bal", Map.of("emetteur", "INHABITANT"));
        assertThat(isAskedToRead(inhabitant.confirmed())).isTrue();
        var name = Map.of("organisateur", first.answer("organisateur"));
        assertThat(isAskedToRead(village.proposes(CIVRAY, "Bal", name).confirmed())).isTrue();
        var elsewhere = new HashMap<>(name);
        elsewhere.put("courriel", first.author());
        var there = village.proposes(Village.Commune.VOUILLE, "Bal", elsewhere).confirmed();
        assertThat(there.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void political_meetings_wellness_and_therapy_are_always_read() {
        var first = trusted("Loto ordinaire");
        for (var more :
                List.of(
                        Map.of("nature", "politique"),
                        Map.of("nature", "bien-etre"),
                        Map.of("description", "Rencontre avec la candidate et ses colistiers."),
                        Map.of("description", "Découverte de la sophrologie."))) {
            var proposal = again(first, "Soirée", more).confirmed();
            assertThat(isAskedToRead(proposal)).as(more.toString()).isTrue();
            assertThat(mayor.get(desk(proposal)).words())
                    .doesNotContain("Publier, et faire confiance");
        }
    }

    @Test
    void a_trusted_edit_is_online_once_it_is_confirmed_by_mail() {
        var first = trusted("Loto modifié");
        village.waitsUntilNobodyCanUndo();
        assertThat(first.authorPage().words()).contains("dès que vous la confirmez par courriel");
        assertThat(first.correct(Map.of("lieu", "Halle")).location())
                .endsWith("?suite=a-confirmer");
        assertThat(first.correct(Map.of("lieu", "Grange")).location())
                .endsWith("?suite=a-confirmer");
        assertThat(first.page().words()).contains("Salle des fêtes").doesNotContain("Grange");
        assertThat(first.authorPage().words()).contains("attend que vous la confirmiez");
        var letter = first.letterToAuthor("Confirmez votre modification");
        assertThat(letter.words()).contains("Grange");
        visitor.post(letter.link("Confirmer"), Map.of());
        assertThat(first.page().html().select(".facts").text()).contains("Où Grange");
        assertThat(village.letters().last(MAIRIE, UNREAD).words()).contains("vient de modifier");
    }

    @Test
    void an_edit_that_nobody_confirms_changes_nothing() {
        var first = trusted("Loto inchangé");
        first.correct(Map.of("lieu", "Halle"));
        village.waits(Duration.ofHours(49));
        village.lapses();
        assertThat(first.page().words()).contains("Salle des fêtes").doesNotContain("Halle");
        first.correct(Map.of("lieu", "Grange"));
        visitor.post(
                first.letterToAuthor("Confirmez votre modification").link("Confirmer"), Map.of());
        assertThat(first.page().words()).contains("Grange");
    }

    @Test
    void it_ends_by_itself_after_a_year_and_the_town_hall_is_told_a_month_before() {
        var first = trusted("Loto d’un an");
        village.waits(Duration.ofDays(334));
        keeping.run();
        var reminder = "donnée à «\u00a0" + first.answer("organisateur");
        assertThat(village.letters().of(MAIRIE, reminder)).isEmpty();
        village.waits(Duration.ofDays(2));
        keeping.run();
        keeping.run();
        assertThat(village.letters().of(MAIRIE, reminder)).hasSize(1);
        assertThat(again(first, "Bal avant", Map.of()).confirmed().page().status()).isEqualTo(200);

        village.waits(Duration.ofDays(29).plusHours(1));
        comesBack();
        assertThat(isAskedToRead(again(first, "Bal après", Map.of()).confirmed())).isTrue();
        keeping.run();
        assertThat(mayor.get("/mairie/86078/journal").words())
                .contains("Confiance arrivée à son terme");
    }

    @Test
    void it_is_renewed_for_a_year_from_that_day() {
        var first = trusted("Loto renouvelé");
        village.waits(Duration.ofDays(350));
        comesBack();
        var trust = trustOf(first);
        mayor.post(trust + "/renouvellement", Map.of());
        assertThat(trustOf(first)).isNotEqualTo(trust);
        village.waits(Duration.ofDays(350));
        comesBack();
        assertThat(again(first, "Bal suivant", Map.of()).confirmed().page().status())
                .isEqualTo(200);
    }

    @Test
    void undoing_the_decision_undoes_the_trust_and_the_association_never_hears_of_it() {
        var first = trusted("Loto annulé");
        mayor.post(desk(first) + "/annulation", Map.of());
        village.waits(Duration.ofHours(1));
        assertThat(first.lettersToAuthor("confiance")).isZero();
        assertThat(first.lettersToAuthor("de nouveau relus")).isZero();
        assertThat(isAskedToRead(again(first, "Bal annulé", Map.of()).confirmed())).isTrue();
    }

    @Test
    void only_an_administrator_of_the_commune_gives_it() {
        var loto = village.proposes(CIVRAY, "Loto du comité", Map.of()).confirmed();
        var moderator = office.at(CIVRAY, Role.MODERATOR);
        assertThat(moderator.get(desk(loto)).words())
                .contains("Publier cette proposition ?")
                .doesNotContain("faire confiance");
        assertThat(moderator.post(desk(loto) + "/confiance", Map.of("edition", "1")).status())
                .isEqualTo(403);
        assertThat(loto.isOn("/vienne/civray/agenda")).isFalse();
    }
}
