package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.connexion.Factors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// Somebody has lost their telephone and their card: a colleague who runs the office helps.
@LineTest
class ResetTest {
    private static final String TEAM = "/mairie/86294/equipe";
    private static final Map<String, String> SURE =
            Map.of("raison", "PHONE_LOST", "reconnu", "oui");

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Factors factors;

    private Person withCard(String mail) {
        var person = office.holder(mail, VOUILLE, Role.MODERATOR);
        factors.makeCard(person.id());
        return person;
    }

    private static String address(Person person) {
        return TEAM + "/" + person.id() + "/moyens";
    }

    @Test
    void an_administrator_who_has_spoken_to_them_takes_the_lost_factors_away() {
        var lucie = withCard("lucie@perdu.test");
        var open = office.signedIn(lucie, true);
        assertThat(open.get("/mairie").status()).isEqualTo(200);
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR);
        assertThat(clerk.get(TEAM).html().select("a[href=" + address(lucie) + "]")).hasSize(1);
        assertThat(clerk.get(address(lucie)).words()).contains("Agent lucie");

        var wrong = clerk.post(address(lucie), Map.of("raison", "PHONE_LOST"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("une fois que vous avez parlé");
        assertThat(wrong.html().select("#raison-PHONE_LOST[checked]")).hasSize(1);
        assertThat(factors.has(lucie.id())).isTrue();

        var done = clerk.post(address(lucie), SURE);
        assertThat(clerk.get(done.location()).words()).contains("C’est fait");
        assertThat(factors.has(lucie.id())).isFalse();
        assertThat(open.get("/mairie").location()).startsWith("/connexion");
        assertThat(village.letters().last("lucie@perdu.test", "connexion").words())
                .contains("viennent d’être retirés");
        assertThat(clerk.get("/mairie/86294/journal").words())
                .contains("remis à zéro", "Téléphone ou clé perdu");
    }

    @Test
    void nobody_helps_themselves_nor_somebody_of_another_town_hall_nor_somebody_above_them() {
        var mayor = office.holder("maire@perdu.test", VOUILLE, Role.ADMINISTRATOR);
        var clerk = office.signedIn(mayor, true);
        clerk.get(TEAM);
        assertThat(clerk.post(address(mayor), SURE).status()).isEqualTo(404);
        var elsewhere = office.holder("ailleurs@perdu.test", CIVRAY, Role.READER);
        assertThat(clerk.post(address(elsewhere), SURE).status()).isEqualTo(404);

        var dgs = withCard("dgs@perdu.test");
        office.holder("dgs@perdu.test", office.place(Village.INTERCO), Role.EDITOR);
        var refused = clerk.post(address(dgs), SURE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("un rôle plus large", "Appelez l’exploitant");
        assertThat(factors.has(dgs.id())).isTrue();
        assertThat(office.at(VOUILLE, Role.MODERATOR).get(address(dgs)).status()).isEqualTo(403);
    }
}
