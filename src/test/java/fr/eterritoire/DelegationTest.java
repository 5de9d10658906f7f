package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.accounts.SignedIn;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Siren;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;

/// One agent for several communes, by roles of their own or handed over by the communes.
@LineTest
class DelegationTest {
    private static final String DELEGATION = "/mairie/86294/delegation";
    private static final String HAUT_POITOU = "/mairie/200069763";

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    private Epci epci;
    private Commune vouille;
    private Person dgs;
    private Clerk mairie;

    @BeforeEach
    void an_intercommunality_that_is_open() {
        epci = territoires.findEpci(new Siren("200069763")).orElseThrow();
        vouille = territoires.findCommune(new CodeInsee(VOUILLE.insee)).orElseThrow();
        people.open(epci);
        dgs = office.holder("dgs@haut-poitou.test", epci, Role.ADMINISTRATOR);
        mairie = office.at(VOUILLE, Role.ADMINISTRATOR);
        mairie.get(DELEGATION);
        mairie.post(DELEGATION + "/fin", Map.of());
    }

    private Agent agent(Person person) {
        return people.agent(new SignedIn(person.id().value(), true)).orElseThrow();
    }

    @Test
    void one_agent_serves_five_communes_and_no_sixth() {
        var served = List.of("86294", "86121", "86017", "86204", "86050");
        Person secretary = null;
        for (var insee : served) {
            var commune = territoires.findCommune(new CodeInsee(insee)).orElseThrow();
            people.open(commune);
            secretary = office.holder("cinq@communes.test", commune, Role.MODERATOR);
        }
        var clerk = office.signedIn(secretary, true);
        for (var insee : served) {
            assertThat(clerk.get("/mairie/" + insee + "/equipe").status()).isEqualTo(200);
        }
        assertThat(clerk.get("/mairie/86078/equipe").status()).isEqualTo(404);
        assertThat(clerk.get("/mairie/equipes").words())
                .contains("Mairie de Vouillé", "Mairie de Latillé", "Mairie de Quinçay")
                .doesNotContain("Civray");
        assertThat(office.at(CIVRAY, Role.READER).get("/mairie/equipes").location())
                .isEqualTo("/mairie/86078");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHOLE", "FALLBACK"})
    void what_a_commune_hands_over_its_intercommunality_decides_until_it_is_taken_back(
            String extent) {
        var theirs = office.signedIn(dgs, true);
        assertThat(theirs.get(DELEGATION).status()).isEqualTo(404);
        assertThat(agent(dgs).may(Role.MODERATOR, vouille)).isFalse();

        mairie.post(DELEGATION, Map.of("etendue", extent));
        assertThat(village.letters().last("dgs@haut-poitou.test", "Délégation reçue").words())
                .contains("de Vouillé délègue la modération");
        assertThat(mairie.get(DELEGATION).words()).contains("Agent administrator");
        assertThat(theirs.get(HAUT_POITOU + "/delegation").words()).contains("Vouillé");

        assertThat(theirs.get(DELEGATION).status()).isEqualTo(200);
        theirs.get(HAUT_POITOU + "/equipe");
        assertThat(theirs.post(DELEGATION + "/fin", Map.of()).status()).isEqualTo(403);
        var agent = agent(dgs);
        assertThat(agent.may(Role.MODERATOR, vouille)).isTrue();
        assertThat(agent.may(Role.ADMINISTRATOR, vouille)).isFalse();
        var loto = village.proposes("Loto délégué").confirmed();
        var proposal = "/mairie/86294/propositions/" + ledger.lastOf(loto).submission();
        theirs.get(proposal);
        theirs.post(proposal + "/approbation", Map.of("edition", "1"));
        assertThat(loto.isOn("/vienne/vouille/agenda")).isTrue();
        assertThat(
                        db.sql(
                                        "select actor from journal where act = 'approved' order by"
                                                + " id desc limit 1")
                                .query(Long.class)
                                .single())
                .isEqualTo(dgs.id().value());

        mairie.post(DELEGATION + "/fin", Map.of());
        assertThat(theirs.get(DELEGATION).status()).isEqualTo(404);
        assertThat(agent(dgs).may(Role.READER, vouille)).isFalse();
        assertThat(village.letters().last("dgs@haut-poitou.test", "Délégation reprise").words())
                .contains("reprend la modération");
        assertThat(theirs.get(HAUT_POITOU + "/delegation").words()).doesNotContain("Vouillé");
        assertThat(acts()).contains("delegated " + extent, "took a delegation back ");
    }

    @Test
    void only_an_administrator_delegates_and_only_for_their_own_commune() {
        var moderator = office.at(VOUILLE, Role.MODERATOR);
        assertThat(moderator.get(DELEGATION).words()).doesNotContain("Déléguer à");
        moderator.get("/mairie/86294/equipe");
        assertThat(moderator.post(DELEGATION, Map.of("etendue", "WHOLE")).status()).isEqualTo(403);
        var neighbour = office.at(CIVRAY, Role.ADMINISTRATOR);
        neighbour.get("/mairie/86078/equipe");
        assertThat(neighbour.post(DELEGATION, Map.of("etendue", "WHOLE")).status()).isEqualTo(404);
        assertThat(office.signedIn(dgs, true).get(DELEGATION).status()).isEqualTo(404);
    }

    @Test
    void the_operators_moderators_serve_a_departement_until_a_town_hall_opens() {
        var operator = office.operator();
        var screen = "/mairie/plateforme/moderateurs";
        operator.get(screen);
        var again = operator.post(screen, Map.of("departement", "86", "courriel", "x", "nom", "P"));
        assertThat(again.status()).isEqualTo(422);
        operator.post(
                screen,
                Map.of("departement", "86", "courriel", "paul@moderation.test", "nom", "Paul"));
        assertThat(operator.get(screen).words()).contains("Vienne (86)", "Paul");
        var paul = people.find(new Email("paul@moderation.test")).orElseThrow();
        var chauvigny = territoires.findCommune(new CodeInsee(CHAUVIGNY.insee)).orElseThrow();
        var saintPaul = territoires.findCommune(new CodeInsee("97415")).orElseThrow();
        assertThat(agent(paul).may(Role.MODERATOR, chauvigny)).isTrue();
        assertThat(agent(paul).may(Role.READER, vouille)).isFalse();
        assertThat(agent(paul).may(Role.READER, saintPaul)).isFalse();

        var theirs = office.signedIn(paul, true);
        assertThat(theirs.get("/mairie/86070/equipe").status()).isEqualTo(200);
        operator.post(screen + "/86/" + paul.id() + "/fin", Map.of());
        assertThat(theirs.get("/mairie/86070/equipe").location()).startsWith("/connexion");
        assertThat(agent(paul).may(Role.READER, chauvigny)).isFalse();
        assertThat(operator.post(screen + "/86/" + paul.id() + "/fin", Map.of()).status())
                .isEqualTo(404);
    }

    private String acts() {
        return String.join(
                "\n",
                db.sql("select act || ' ' || why from journal where territoire = :id")
                        .param("id", vouille.id())
                        .query(String.class)
                        .list());
    }
}
