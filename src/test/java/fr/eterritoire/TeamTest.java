package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Who works for a town hall: invited, changed, ended, handed over; never left to nobody.
@LineTest
class TeamTest {
    private static final String TEAM = "/mairie/86121/equipe";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    private Territoire latille;
    private Person head;
    private Clerk clerk;

    /// A town hall with one administrator and nobody else.
    @BeforeEach
    void one_administrator() {
        latille = territoires.findCommune(new CodeInsee("86121")).orElseThrow();
        people.open(latille);
        people.holders(latille).forEach(holder -> people.end(holder.person().id(), latille));
        head = office.holder("tete@latille.test", latille, Role.ADMINISTRATOR);
        clerk = office.signedIn(head, true);
        clerk.get(TEAM);
    }

    private String invite(String mail, Role role) {
        var sent = clerk.post(TEAM + "/invitations", Map.of("courriel", mail, "role", role.name()));
        assertThat(sent.status()).isEqualTo(302);
        return village.letters().last(mail, "Rejoindre l’équipe").link("Voir l’invitation");
    }

    private List<String> team() {
        return people.holders(latille).stream()
                .map(holder -> holder.person().mail().value() + " " + holder.role())
                .toList();
    }

    @Test
    void a_colleague_takes_the_role_that_a_letter_offers_and_becomes_known() {
        var link = invite("nouvelle@latille.test", Role.MODERATOR);
        assertThat(clerk.get(TEAM).words()).contains("nouvelle@latille.test", "attente");
        assertThat(visitor.get(link).words()).contains("Agent tete", "Accepter ce rôle");
        assertThat(team()).hasSize(1);
        assertThat(visitor.post(link, Map.of("nom", " ")).status()).isEqualTo(422);
        visitor.post(link, Map.of("nom", "Lucie Renard"));
        assertThat(visitor.get(link).words()).contains("C’est fait");
        assertThat(team()).contains("nouvelle@latille.test MODERATOR");

        var lucie = people.find(new Email("Nouvelle@latille.test")).orElseThrow();
        assertThat(lucie.name()).isEqualTo("Lucie Renard");
        var hers = office.signedIn(lucie, true);
        assertThat(hers.get(TEAM).words()).contains("Lucie Renard").doesNotContain("Inviter");
        assertThat(hers.post(TEAM + "/invitations", Map.of()).status()).isEqualTo(403);
        assertThat(acts()).contains("invited MODERATOR", "joined MODERATOR");
    }

    @Test
    void an_address_cut_short_loses_no_choice_and_each_screen_says_whom_to_call() {
        var cut = clerk.post(TEAM + "/invitations", Map.of("courriel", "lucie@", "role", "EDITOR"));
        assertThat(cut.status()).isEqualTo(422);
        assertThat(cut.field("courriel")).isEqualTo("lucie@");
        assertThat(cut.html().select("form[action$=/invitations] [name=role][checked]").val())
                .isEqualTo("EDITOR");
        for (var screen : List.of("/mairie", TEAM, "/mairie/86121/journal")) {
            assertThat(clerk.get(screen).html().select(".operator a[href^=tel:]"))
                    .as(screen)
                    .hasSize(1);
        }
    }

    @Test
    void an_invitation_opens_once_for_seven_days_and_can_be_taken_back() {
        var used = invite("une@latille.test", Role.EDITOR);
        visitor.post(used, Map.of("nom", "Une"));
        clerk.post(TEAM + "/" + idOf("une@latille.test") + "/fin", Map.of());
        visitor.post(used, Map.of("nom", "Une"));
        assertThat(team()).hasSize(1);

        var back = invite("reprise@latille.test", Role.EDITOR);
        var form = "li:contains(reprise@latille.test) form[action$=annulation]";
        clerk.post(clerk.get(TEAM).html().select(form).attr("action"), Map.of());
        assertThat(visitor.post(back, Map.of("nom", "Reprise")).status()).isEqualTo(410);
        assertThat(team()).hasSize(1);

        var late = invite("tard@latille.test", Role.EDITOR);
        village.waits(Duration.ofDays(7).plusMinutes(1));
        assertThat(visitor.post(late, Map.of("nom", "Tard")).status()).isEqualTo(410);
    }

    @Test
    void whoever_may_no_longer_invite_has_invited_nobody() {
        var link = invite("ami@latille.test", Role.ADMINISTRATOR);
        office.holder("autre@latille.test", latille, Role.ADMINISTRATOR);
        people.end(head.id(), latille);
        assertThat(visitor.post(link, Map.of("nom", "Ami")).status()).isEqualTo(410);
        assertThat(team()).containsExactly("autre@latille.test ADMINISTRATOR");
    }

    @Test
    void a_role_changes_and_its_holder_is_told() {
        var lucie = office.holder("lucie@latille.test", latille, Role.EDITOR);
        clerk.post(TEAM + "/" + lucie.id() + "/role", Map.of("role", "MODERATOR"));
        assertThat(team()).contains("lucie@latille.test MODERATOR");
        assertThat(village.letters().last("lucie@latille.test", "Votre rôle a changé").words())
                .contains("modération");
        assertThat(acts()).contains("changed a role MODERATOR");
    }

    @Test
    void ending_a_role_ends_every_session_at_once() {
        var lucie = office.holder("partie@latille.test", latille, Role.MODERATOR);
        var atHerDesk = office.signedIn(lucie, true);
        var atHome = office.signedIn(lucie, true);
        assertThat(atHerDesk.get(TEAM).status()).isEqualTo(200);
        clerk.post(TEAM + "/" + lucie.id() + "/fin", Map.of());
        assertThat(atHerDesk.get(TEAM).location()).startsWith("/connexion");
        assertThat(atHome.get("/mairie").location()).startsWith("/connexion");
        assertThat(office.signedIn(lucie, true).get(TEAM).status()).isEqualTo(404);
        assertThat(clerk.get(TEAM).status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_neither_leaves_nor_steps_down() {
        office.holder("lucie@latille.test", latille, Role.MODERATOR);
        for (var act : new String[] {"/" + head.id() + "/fin", "/depart"}) {
            var refused = clerk.post(TEAM + act, Map.of());
            assertThat(refused.status()).as(act).isEqualTo(409);
            assertThat(refused.words()).contains("Il faut toujours quelqu’un");
        }
        var lesser = Map.of("role", "READER");
        assertThat(clerk.post(TEAM + "/" + head.id() + "/role", lesser).status()).isEqualTo(409);
        assertThat(team()).contains("tete@latille.test ADMINISTRATOR");
    }

    @Test
    void one_leaves_by_oneself_when_somebody_else_stays() {
        office.holder("lucie@latille.test", latille, Role.ADMINISTRATOR);
        assertThat(clerk.post(TEAM + "/depart", Map.of()).location()).isEqualTo("/vienne/latille");
        assertThat(team()).containsExactly("lucie@latille.test ADMINISTRATOR");
        assertThat(clerk.get("/mairie").location()).startsWith("/connexion");
    }

    @Test
    void a_successor_gets_the_kit_and_the_role_in_one_act() {
        var lucie = office.holder("suite@latille.test", latille, Role.EDITOR);
        var kit = clerk.get(TEAM + "/passation");
        assertThat(kit.words())
                .contains("Ce qui attend", "Ce qui revient", "En janvier", "01 00 00 00 00");
        var act = Map.of("successeur", lucie.id().toString());
        assertThat(clerk.post(TEAM + "/passation", Map.of("successeur", "0")).status())
                .isEqualTo(422);
        clerk.post(TEAM + "/passation", act);
        assertThat(team()).containsExactly("suite@latille.test ADMINISTRATOR");
        assertThat(clerk.get("/mairie").location()).startsWith("/connexion");
        assertThat(village.letters().last("suite@latille.test", "Passation").words())
                .contains("vous passe la main");
        assertThat(acts()).contains("handed over");
    }

    @Test
    void a_person_of_another_town_hall_cannot_be_named_here() {
        var stranger = office.holder("loin@civray.test", CIVRAY, Role.MODERATOR);
        var act = TEAM + "/" + stranger.id();
        assertThat(clerk.post(act + "/fin", Map.of()).status()).isEqualTo(404);
        assertThat(clerk.post(act + "/role", Map.of("role", "READER")).status()).isEqualTo(404);
        assertThat(office.at(VOUILLE, Role.ADMINISTRATOR).get(TEAM).status()).isEqualTo(404);
        assertThat(office.signedIn(stranger, true).get("/mairie/86078/equipe").status())
                .isEqualTo(200);
    }

    private long idOf(String mail) {
        return people.find(new Email(mail)).orElseThrow().id().value();
    }

    private String acts() {
        return String.join(
                "\n",
                db.sql("select act || ' ' || why from journal where territoire = :id")
                        .param("id", latille.id())
                        .query(String.class)
                        .list());
    }
}
