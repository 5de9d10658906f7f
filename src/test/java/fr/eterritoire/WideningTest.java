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
    void of_what_is_anywhere_in_france_few_are_shown_and_it_is_said() {
        for (var number = 0; number < 8; number++) {
            village.proposes(CIVRAY, "Veillée", Map.of()).confirmed().published();
        }
        var far = visitor.get("/martinique/le-carbet/agenda");
        assertThat(far.words())
                .contains(
                        "Rien d’annoncé au Carbet pour l’instant, ni autour.",
                        "ailleurs en France");
        assertThat(far.html().select("main li.line")).hasSize(6);
    }
}
