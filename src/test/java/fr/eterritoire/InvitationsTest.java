package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Epci;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// An intercommunality is opened, and brings its communes in by a table.
@LineTest
class InvitationsTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;

    private Epci epci;
    private String communes;
    private Clerk dgs;

    @BeforeEach
    void an_intercommunality_that_is_open() {
        epci = (Epci) office.place("/interco/cc-du-civraisien-en-poitou");
        communes = Offices.address(epci, "/communes");
        people.open(epci);
        dgs = office.signedIn(dgs(), true);
        dgs.get(communes);
    }

    private Person dgs() {
        return office.holder("dgs@civraisien.test", epci, Role.ADMINISTRATOR);
    }

    private Page invite(String table) {
        return dgs.post(communes + "/invitations", Map.of("lignes", table));
    }

    @Test
    void the_page_of_an_intercommunality_is_opened_like_that_of_a_commune() {
        var path = "/interco/cc-du-pays-loudunais";
        assertThat(visitor.get(path).link("Ouvrir notre page")).isEqualTo(path + "/ouvrir");
        var claim = new Claims(village, office, path).confirmed();
        var operator = office.operator();
        operator.post(claim.atTheOperators(operator) + "/controle", Map.of());
        claim.fillInTheLegalFacts();
        assertThat(visitor.get(path).words())
                .contains("Page tenue par")
                .doesNotContain("Ouvrir notre page");
    }

    @Test
    void communes_are_invited_by_a_table_and_each_faulty_line_is_told() {
        var answer =
                invite(
                        """
                        Nom;Courriel;Code INSEE
                        Jeanne Martin;mairie@gencay.test;86103
                        Paul;pas-une-adresse;86255
                        Luc;mairie@ailleurs.test;86121
                        ?;x@y.test;99999
                        Jeanne;mairie2@gencay.test;86103
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains(
                        "1 invitation est partie",
                        "Ligne 3 : « pas-une-adresse » n’est pas une adresse",
                        "Ligne 4 : Latillé n’est pas dans",
                        "Ligne 5 : « 99999 » n’est pas le code",
                        "Ligne 6 : Gençay est deux fois");
        assertThat(answer.field("lignes"))
                .contains("86255;pas-une-adresse;Paul")
                .doesNotContain("Jeanne Martin");
        var letter = village.letters().last("mairie@gencay.test", "invite la mairie de Gençay");
        assertThat(letter.words()).contains("Trois minutes suffisent");
        assertThat(dgs.get(communes).words()).contains("Invitée le", "mairie@gencay.test");
        assertThat(invite("INSEE,courriel\n86103,mairie@gencay.test").words())
                .contains("déjà invitée");
        assertThat(village.letters().of("mairie@gencay.test", "invite la mairie")).hasSize(1);
    }

    @Test
    void an_invited_commune_answers_four_questions_but_is_not_believed_at_its_word() {
        invite("INSEE;courriel;nom\n86134;mairie@linazay.test;Rose");
        var link =
                village.letters()
                        .last("mairie@linazay.test", "invite")
                        .link("Ouvrir la page de Linazay");
        var form = visitor.get(link);
        assertThat(form.words()).contains("vous invite", "déjà confirmée");
        assertThat(form.field("nom")).isEqualTo("Rose");
        village.waits(Duration.ofSeconds(5));
        var answers = new LinkedHashMap<String, String>();
        answers.put("jeton", form.field("jeton"));
        answers.put("nom", "Rose");
        answers.put("fonction", "maire");
        answers.put("courriel", "quelqu.un@d-autre.test");
        answers.put("telephone", "0549000000");
        var sent = visitor.post(link, answers);
        assertThat(visitor.get(sent.location()).words()).contains("Il reste à prouver");
        assertThat(village.letters().of("quelqu.un@d-autre.test", "")).isEmpty();
        assertThat(dgs.get(communes).words()).contains("Demande en cours");
        assertThat(visitor.get("/vienne/linazay").words()).contains("pas encore rejoint");

        var operator = office.operator();
        var check = operator.get("/mairie/plateforme/ouvertures").link("Mairie de Linazay");
        assertThat(operator.get(check).words()).contains("Invitée par", "Civraisien");
        operator.post(check + "/controle", Map.of());
        assertThat(dgs.get(communes).words()).contains("Ouverte");
    }

    @Test
    void the_table_that_leaves_is_shown_by_a_spreadsheet_and_computed_by_none() {
        invite("INSEE;courriel;nom\n86061;+m@charroux.test;=HYPERLINK(\"http://mal.test\")");
        var table = dgs.get(communes + "/export");
        assertThat(table.header("Content-Disposition")).contains(".csv");
        assertThat(table.body())
                .startsWith("\ufeffINSEE;Commune;")
                .contains("86061;Charroux;", ";'+m@charroux.test;", "'=HYPERLINK")
                .doesNotContain(";=", ";+");
    }

    @Test
    void only_an_administrator_of_the_intercommunality_invites() {
        var reader = office.signedIn(office.holder("elu@civraisien.test", epci, Role.READER), true);
        assertThat(reader.get(communes).words()).doesNotContain("Inviter des communes");
        reader.get(communes.replace("communes", "equipe"));
        assertThat(reader.post(communes + "/invitations", Map.of("lignes", "x")).status())
                .isEqualTo(403);
        var mairie = office.at(Village.Commune.CIVRAY, Role.ADMINISTRATOR);
        assertThat(mairie.get(communes).status()).isEqualTo(404);
        assertThat(mairie.get("/mairie/86078/communes").status()).isEqualTo(404);
    }
}
