package fr.eterritoire.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Where somebody seeks, in their own words.
@LineTest
class AreasTest {
    @Autowired Areas areas;

    private String found(String words) {
        return areas.find(words).stream()
                .map(
                        area ->
                                switch (area) {
                                    case Area.Within(var territoire) -> territoire.name().name();
                                    case Area.Around(var commune, var km) ->
                                            commune.nameWithCode() + " " + km;
                                })
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "à 30 km de Poitiers, Poitiers (86) 30",
        "à 10 km de Civray, Civray (86) 10",
        "Vienne ou Deux-Sèvres, 'Vienne, Deux-Sèvres'",
    })
    void an_exact_name_wins_over_what_begins_like_it(String words, String found) {
        assertThat(found(words)).isEqualTo(found);
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({"à 30 km de Poitierz", "Lusignant"})
    void a_mistake_is_asked_about_rather_than_guessed_at(String words) {
        assertThat(found(words)).isEmpty();
    }
}
