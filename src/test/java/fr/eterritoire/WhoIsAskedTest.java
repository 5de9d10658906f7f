package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// To whom the letters about a proposal go, and what they let do.
@LineTest
class WhoIsAskedTest {
    @Autowired Village village;
    @Autowired Office office;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    private Commune commune(Village.Commune commune) {
        return territoires.findCommune(new CodeInsee(commune.insee)).orElseThrow();
    }

    private Clerk holder(String mail, Role role, Territoire of) {
        var person = people.known(new Email(mail), "Jeanne");
        people.give(person.id(), of, role, Optional.empty());
        return office.signedIn(person, true);
    }

    private void leaves(String mail, Territoire office) {
        people.end(people.known(new Email(mail), "Jeanne").id(), office);
    }

    private Proposal proposed(Village.Commune to, String title) {
        return village.proposes(to, title, Map.of("date", village.day(90).toString())).confirmed();
    }

    private int lettersTo(String address, Proposal proposal) {
        return village.letters().of(address, proposal.title()).size();
    }

    @Test
    void a_moderator_of_the_departement_is_asked_for_communes_that_nobody_has_opened() {
        office.closes(CHAUVIGNY, db);
        var vienne = commune(CHAUVIGNY).departement();
        var operator = holder("vienne@operateur.test", Role.MODERATOR, vienne);
        var loto = proposed(CHAUVIGNY, "Loto sans mairie");
        assertThat(lettersTo("vienne@operateur.test", loto)).isEqualTo(1);
        assertThat(lettersTo(Village.MODERATORS, loto)).isZero();
        assertThat(operator.wholeList("/mairie")).contains(loto.title());

        leaves("vienne@operateur.test", vienne);
        assertThat(lettersTo(Village.MODERATORS, proposed(CHAUVIGNY, "Loto seul"))).isEqualTo(1);
    }

    @Test
    void an_intercommunality_decides_for_a_commune_that_has_delegated_wholly() {
        delegates("WHOLE");
        var epci = commune(CIVRAY).epci().orElseThrow();
        var agent = holder("agent@interco.test", Role.ADMINISTRATOR, epci);
        var bal = proposed(CIVRAY, "Bal délégué");
        assertThat(lettersTo("agent@interco.test", bal)).isEqualTo(1);
        assertThat(lettersTo("mairie@civray.test", bal)).isZero();
        assertThat(agent.wholeList("/mairie")).contains(bal.title());
        forgotten(bal);
        assertThat(bal.letterToAuthor("Encore en attente").words())
                .contains("L’intercommunalité (" + epci.name() + ") n’a pas encore répondu")
                .contains("transmis votre proposition à la mairie de Civray");
        takesBack("agent@interco.test");
    }

    @Test
    void it_stands_in_where_it_was_asked_to() {
        delegates("FALLBACK");
        var epci = commune(CIVRAY).epci().orElseThrow();
        holder("renfort@interco.test", Role.MODERATOR, epci);
        var bal = proposed(CIVRAY, "Bal soutenu");
        assertThat(lettersTo("renfort@interco.test", bal)).isZero();
        forgotten(bal);
        assertThat(lettersTo("renfort@interco.test", bal)).isEqualTo(1);
        assertThat(bal.letterToAuthor("Encore en attente").words())
                .contains("La mairie de Civray n’a pas encore répondu")
                .contains("transmis votre proposition à l’intercommunalité");
        takesBack("renfort@interco.test");
    }

    private void delegates(String extent) {
        var mairie = people.known(new Email("maire@86078.test"), "Maire");
        db.sql(
                        """
                        insert into delegation (commune, epci, extent, since, given_by)
                        values (:commune, :epci, :extent, now(), :by)
                        """)
                .param("commune", commune(CIVRAY).id())
                .param("epci", commune(CIVRAY).epci().orElseThrow().id())
                .param("extent", extent)
                .param("by", mairie.id().value())
                .update();
    }

    private void takesBack(String mail) {
        db.sql("update delegation set until = now() where until is null").update();
        leaves(mail, commune(CIVRAY).epci().orElseThrow());
    }

    private void forgotten(Proposal proposal) {
        village.waits(Duration.ofDays(6));
        village.reminds();
        assertThat(proposal.lettersToAuthor("Encore en attente")).isEqualTo(1);
    }

    @Test
    void the_mairie_names_who_decides_from_the_letter_and_takes_it_back() {
        var maire = office.at(CIVRAY, Role.ADMINISTRATOR);
        var settings = "/mairie/86078/reglages/courriel";
        assertThat(office.at(CIVRAY, Role.MODERATOR).get(settings).status()).isEqualTo(403);
        maire.get(settings);
        assertThat(maire.post(settings, Map.of("courriel", "sans arobase")).words())
                .contains("n’est pas une adresse");
        maire.post(settings, Map.of("courriel", "adjointe@civray.test"));
        var named = maire.get(settings);
        assertThat(named.words()).contains("adjointe@civray.test");

        var loto = proposed(CIVRAY, "Loto nommé");
        var link = village.letters().last("adjointe@civray.test", loto.title()).link("Publier");
        assertThat(village.visitor().get(link).status()).isEqualTo(200);
        var remove = named.html().select("form[action$=/retrait]").attr("action");
        var vouille = office.at(VOUILLE, Role.ADMINISTRATOR);
        vouille.get("/mairie/86294/reglages/courriel");
        assertThat(vouille.post(remove.replace("86078", "86294"), Map.of()).status())
                .isEqualTo(404);
        maire.post(remove, Map.of());
        assertThat(village.visitor().post(link + "/approbation", Map.of()).status()).isEqualTo(410);
        assertThat(loto.isOn("/vienne/civray/agenda")).isFalse();
    }
}
