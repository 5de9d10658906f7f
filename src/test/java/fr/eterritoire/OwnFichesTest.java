package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

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
    @Autowired Village village;
    @Autowired Office office;

    @Test
    void a_village_hall_is_written_corrected_and_put_back() {
        var clerk = office.at(CIVRAY, Role.EDITOR);
        var form = clerk.get(WRITING).form();
        form.set("titre", "Salle Robert-Bellanger");
        form.set("categorie", "salle");
        form.set("lundi", "9 h à midi");
        form.set("pas", "relire");
        var publishing = clerk.post(WRITING, form).form();
        publishing.set("pas", "publier");
        var published = clerk.post(WRITING, publishing).location();
        assertThat(clerk.post(WRITING, publishing).location()).isEqualTo(published);

        var content = clerk.get(published);
        assertThat(content.words()).contains("La fiche est dans l’annuaire");
        var address = content.link("Voir l’annonce en ligne");
        assertThat(visitor.get(address).words()).contains("9 h – 12 h", "Indiquée le");

        var correction = content.link("Corriger la fiche");
        var correcting = clerk.get(correction).form();
        correcting.set("adresse", "1 place de la Salle");
        correcting.set("pas", "publier");
        assertThat(clerk.post(correction, correcting).location()).contains("corrigee");
        assertThat(visitor.get(address).words()).contains("1 place de la Salle");

        var own = published.replaceFirst("\\?.*", "");
        assertThat(clerk.post(own + "/annulation", Map.of()).location()).contains("annulee");
        assertThat(visitor.get(address).words()).doesNotContain("1 place de la Salle");
    }

    @Test
    void the_fiche_of_another_commune_is_not_found() {
        var theirs = village.online(village.fiche(VOUILLE, "mairie", "Mairie", Map.of()));
        var id = theirs.address().replaceFirst(".*-", "");

        var clerk = office.at(CIVRAY, Role.EDITOR);
        assertThat(clerk.get("/mairie/86078/annuaire/" + id + "/correction").status())
                .isEqualTo(404);
    }
}
