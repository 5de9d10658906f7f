package fr.eterritoire.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who wants to live somewhere is led to where communes are chosen.
@LineTest
class SettlingTest {
    @Autowired PlaceNames names;

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(
            strings = {
                "village avec école et médecin près de Poitiers",
                "commune avec une pharmacie",
                "habiter à Vouillé",
                "s’installer à la campagne"
            })
    void whoever_seeks_a_village_to_live_in_is_led_there(String text) {
        assertThat(SentencesTest.read(names, text).pages()).contains("/s-installer");
    }
}
