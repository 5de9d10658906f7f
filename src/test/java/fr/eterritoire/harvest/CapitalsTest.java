package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "RUE DU MOULIN DE L AURE, Rue du Moulin de l’Aure",
        "ZAE DE VAUGENDRON, ZAE de Vaugendron",
        "THURY-HARCOURT, Thury-Harcourt",
        "LE BOURG, Le Bourg",
        "Rue de la Poste, Rue de la Poste",
    })
    void a_list_that_shouts_is_said_in_a_normal_voice(String shouted, String said) {
        assertThat(Capitals.lowered(shouted)).isEqualTo(said);
    }
}
