package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// A town hall writes fiches itself, and corrects those of its commune.
@LineTest
class OwnFichesTest {
    private static final String WRITING = "/mairie/86078/annuaire/nouvelle";

    @Autowired Visitor visitor;
    @Autowired Office office;

    /// A form of the office, filled, read again and published.
    private static Page published(Clerk clerk, String address, Map<String, String> answers) {
        var form = clerk.get(address).form();
        answers.forEach(form::set);
        form.set("pas", "relire");
        var review = clerk.get(clerk.post(address, form).location());
        var publishing = Redactor.draftOf(review) + "/publication";
        return clerk.get(clerk.post(publishing, Map.of()).location());
    }

    @Test
    void a_village_hall_is_written_corrected_and_put_back() {
        var clerk = office.at(CIVRAY, Role.EDITOR);
        var content =
                published(
                        clerk,
                        WRITING,
                        Map.of(
                                "titre", "Salle Robert-Bellanger",
                                "categorie", "salle",
                                "lundi", "9 h à midi"));
        var address = content.link("Voir la fiche en ligne");
        assertThat(visitor.get(address).words()).contains("9 h – 12 h", "Fiche renseignée le");

        var correction = content.link("Corriger la fiche");
        var corrected = published(clerk, correction, Map.of("adresse", "1 place de la Salle"));
        assertThat(visitor.get(address).words())
                .contains("1 place de la Salle", "9 h – 12 h", "Fiche renseignée le");

        var own = correction.replaceFirst("/correction$", "");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(clerk.post(own + "/annulation", Map.of()).location()).contains("annulee");
        assertThat(visitor.get(address).words()).doesNotContain("1 place de la Salle");
    }
}
