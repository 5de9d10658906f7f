package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.NO_PICTURE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// One rule for the meetings of all candidates and parties, and the months before a poll.
@LineTest
class ElectionsTest {
    private static final String SCREEN = "/mairie/86078/elections";

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired Visitor visitor;
    private Clerk mayor;

    @BeforeEach
    void comes_to_work() {
        mayor = office.at(CIVRAY, Role.ADMINISTRATOR);
        mayor.get(SCREEN);
    }

    @AfterEach
    void leaves_it_as_it_was() {
        mayor = office.at(CIVRAY, Role.ADMINISTRATOR);
        sets("ANNOUNCED");
        mayor.get(SCREEN)
                .html()
                .select("form[action$=/retrait]")
                .forEach(form -> mayor.post(form.attr("action"), Map.of()));
    }

    private Page sets(String rule) {
        mayor.get(SCREEN);
        return mayor.post(SCREEN + "/regle", Map.of("regle", rule));
    }

    private Page namesAPoll(LocalDate first) {
        mayor.get(SCREEN);
        return mayor.post(
                SCREEN + "/scrutins",
                Map.of("nom", "Municipales partielles", "premierTour", first.toString()));
    }

    private Proposal meeting(String list) {
        return village.proposes(
                        CIVRAY,
                        "Réunion publique de " + list,
                        Map.of(
                                "nature",
                                "politique",
                                "type",
                                "vie-locale",
                                "organisateur",
                                list,
                                "description",
                                "Le projet de " + list + " pour Civray."))
                .confirmed();
    }

    private String desk(Proposal proposal) {
        return "/mairie/86078/propositions/" + ledger.lastOf(proposal).submission();
    }

    private Page answers(Proposal proposal, String act, Map<String, String> more) {
        var answers = new HashMap<>(more);
        answers.put("edition", mayor.get(desk(proposal)).field("edition"));
        return mayor.post(desk(proposal) + "/" + act, answers);
    }

    /// What happened to it, but for the names.
    private String fate(String list) {
        var meeting = meeting(list);
        var refused = said(answers(meeting, "refus", Map.of("motif", "POLITICAL")));
        var published = answers(meeting, "approbation", Map.of()).location();
        var online = meeting.isOn("/vienne/civray/agenda");
        var text = online && meeting.page().words().contains("Le projet de");
        return String.join("|", refused, published, online + "", text + "")
                .replaceAll("propositions/\\d+", "proposition");
    }

    /// Where it leads, or that it is shown again.
    private static String said(Page answer) {
        return answer.words().contains("ne peut pas être refusée") ? "la règle" : answer.location();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ANNOUNCED, la règle|/mairie|true|true",
        "FACTS_ONLY, la règle|/mairie|true|false",
        "NOT_ANNOUNCED, /mairie||false|false"
    })
    void two_lists_of_opposite_sides_are_treated_alike(String rule, String fate) {
        sets(rule);
        assertThat(fate("Civray à gauche")).isEqualTo(fate);
        assertThat(fate("Civray à droite")).isEqualTo(fate);
    }

    @Test
    void where_none_is_announced_none_can_be_published_not_even_among_others_nor_by_the_mairie() {
        sets("NOT_ANNOUNCED");
        var meeting = meeting("La liste du maire");
        assertThat(answers(meeting, "approbation", Map.of()).location())
                .endsWith("?suite=regle-aucune");
        var choice = ledger.lastOf(meeting).submission() + "-" + ledger.editionOf(meeting);
        var left = mayor.post("/mairie/publications", Map.of("annonce", choice));
        assertThat(mayor.get(left.location()).words())
                .contains("n’annonce aucune réunion politique");
        assertThat(meeting.isOn("/vienne/civray/agenda")).isFalse();

        var redactor = Redactor.of(mayor, CIVRAY);
        var own = Redactor.answers("Meeting de la majorité", village.day(30));
        own.put("nature", "politique");
        var review = redactor.write(own);
        assertThat(review.words()).contains("Aucune n’est annoncée");
        assertThat(redactor.publish(review).asked()).endsWith("/relecture");
    }

    @Test
    void whoever_proposes_is_told_the_rule_of_a_commune_that_has_chosen_one() {
        sets("FACTS_ONLY");
        var rule = "toutes sont annoncées de la même façon";
        assertThat(visitor.get("/vienne/civray/proposer").words()).contains(rule);
        assertThat(visitor.get("/vienne/vouille/proposer").words())
                .doesNotContain("de listes et de partis :");

        var meeting = Map.of("nature", "politique");
        assertThat(village.draft(CIVRAY, "Réunion", meeting).review(NO_PICTURE).words())
                .contains(rule);
        assertThat(village.draft(CIVRAY, "Loto", Map.of()).review(NO_PICTURE).words())
                .doesNotContain(rule);
    }

    @Test
    void facts_alone_are_announced_and_the_author_is_told_why() {
        sets("FACTS_ONLY");
        var meeting = meeting("Civray autrement");
        answers(meeting, "approbation", Map.of());
        village.waitsUntilNobodyCanUndo();
        assertThat(meeting.letterToAuthor("avec des changements").words())
                .contains("annonce toutes les réunions politiques de la même façon");
        assertThat(meeting.page().words()).contains("Nature", "Réunion d’un candidat");
    }

    @Test
    void a_meeting_that_does_not_say_so_is_pointed_out_to_whoever_decides() {
        var shy =
                village.proposes(
                                CIVRAY,
                                "Apéritif",
                                Map.of("description", "Avec notre tête de liste."))
                        .confirmed();
        assertThat(mayor.get(desk(shy)).words())
                .contains("fait penser à ceci", "Réunion d’un candidat");
    }

    @Test
    void before_a_poll_the_mairie_is_warned_and_trust_does_not_reach_praise() {
        var today = village.day(0);
        namesAPoll(today.plusMonths(8).withDayOfMonth(1));
        assertThat(mayor.get(SCREEN).words()).contains("Elle ne court pas aujourd’hui");
        var redactor = Redactor.of(mayor, CIVRAY);
        var bilan = Redactor.answers("Bilan de la municipalité", village.day(30));
        assertThat(redactor.write(bilan).words()).doesNotContain("Période préélectorale");

        namesAPoll(today.plusMonths(5));
        assertThat(mayor.get(SCREEN).words()).contains("Elle court en ce moment");
        assertThat(redactor.write(bilan).words())
                .contains("Période préélectorale", "article L52-1", "Relisez-le");
        assertThat(redactor.write(Redactor.answers("Fête", village.day(30))).words())
                .contains("article L52-1")
                .doesNotContain("Relisez-le");

        var first = village.proposes(CIVRAY, "Loto des écoles", Map.of()).confirmed();
        answers(first, "confiance", Map.of());
        assertThat(again(first, "Bal des écoles").page().status()).isEqualTo(200);
        var praise = again(first, "Inauguration par madame le maire");
        assertThat(praise.isOn("/vienne/civray/agenda")).isFalse();
        assertThat(mayor.get(desk(praise)).words()).contains("Publier cette proposition ?");
    }

    private Proposal again(Proposal first, String title) {
        return village.proposes(
                        CIVRAY,
                        title,
                        Map.of(
                                "organisateur", first.answer("organisateur"),
                                "courriel", first.author()))
                .confirmed();
    }

    @Test
    void a_poll_is_typed_as_people_do_and_a_fault_is_named() {
        mayor.get(SCREEN);
        var typed = Map.of("nom", "Partielles", "premierTour", "31/02/2030");
        var faulty = mayor.post(SCREEN + "/scrutins", typed);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.words()).contains("Donnez un jour");
        assertThat(faulty.field("nom")).isEqualTo("Partielles");
        var right = Map.of("nom", "P", "premierTour", "12/03/2035", "dernierTour", "19 mars 2035");
        mayor.post(SCREEN + "/scrutins", right);
        assertThat(mayor.get(SCREEN).words())
                .contains("Période préélectorale du 1er septembre 2034 au 19 mars 2035");
        assertThat(mayor.get("/mairie/86078/journal").words()).contains("Scrutin enregistré");
    }

    @Test
    void the_rule_is_everybodys_to_read_and_the_administrators_to_set() {
        var elu = office.at(CIVRAY, Role.READER);
        assertThat(elu.get(SCREEN).words()).contains("Toutes sont annoncées");
        assertThat(elu.get(SCREEN).html().select("form[action*=/elections]")).isEmpty();
        var moderator = office.at(CIVRAY, Role.MODERATOR).withToken();
        assertThat(moderator.post(SCREEN + "/regle", Map.of("regle", "NOT_ANNOUNCED")).status())
                .isEqualTo(403);
        sets("FACTS_ONLY");
        assertThat(mayor.get("/mairie/86078/journal").words())
                .contains("Règle des réunions politiques choisie", "sans texte ni image");
    }
}
