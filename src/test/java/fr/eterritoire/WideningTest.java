package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// A commune where nothing is announced shows what is near, before what is far.
@LineTest
class WideningTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void what_is_near_comes_before_what_is_of_the_same_departement() {
        var day = Map.of("date", village.day(2).toString());
        village.proposes(VOUILLE, "Veillée", day).confirmed().published();
        assertThat(visitor.get("/vienne/beruges/agenda").words())
                .contains("Rien d’annoncé à Béruges pour l’instant. À moins de 10 km :");
    }

    @Test
    void of_annonces_and_fiches_the_nearest_that_fits_is_shown_wherever_it_is() {
        var field = Map.of("affaire", "SALE", "sol", "AGRICOLE");
        var far = village.annonce(CIVRAY, "terrain", "offre", "Pré de la Charente", field);
        var mill = village.fiche(CIVRAY, "ferme", "Moulin à huile", Map.of());
        village.online(far);
        village.online(mill);

        var fields = visitor.get("/vienne/beruges/annonces?type=terrain");
        assertThat(fields.words())
                .contains("Aucune annonce à Béruges pour ce choix. À moins de 80 km :")
                .contains(far.title());
        assertThat(visitor.get("/vienne/beruges/annuaire?type=ferme").words())
                .contains("À moins de 80 km :", mill.title());
        assertThat(visitor.get("/vienne/beruges/annonces?prixMin=900000000").words())
                .contains("Aucune annonce pour ce choix.");
    }

    @Test
    void of_what_is_anywhere_in_france_few_are_shown_and_it_is_said() {
        for (var number = 0; number < 8; number++) {
            village.proposes(CIVRAY, "Veillée", Map.of()).confirmed().published();
        }
        var far = visitor.get("/martinique/le-carbet/agenda");
        assertThat(far.words())
                .contains(
                        "Rien d’annoncé au Carbet pour l’instant, ni autour.",
                        "Ailleurs en France");
        assertThat(far.html().select("main li.line")).hasSize(6);
    }
}
