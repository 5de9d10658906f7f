package fr.eterritoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// What words make one think of, in a village where most of them mean something else.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicsTest {
    private static Set<Topic> suspected(String text) {
        var dates =
                new Dates.Unspecified(
                        ZoneId.of("Europe/Paris"), Optional.empty(), Optional.empty(), "samedi");
        return Topics.suspected(Samples.titled(text, dates));
    }

    @ParameterizedTest
    @CsvSource({
        "Réunion publique avec la candidate, POLITICAL",
        "Le Rassemblement National vous invite, POLITICAL",
        "La France insoumise vous invite, POLITICAL",
        "Les RÉPUBLICAINS vous invitent, POLITICAL",
        "Permanence du député, POLITICAL",
        "Atelier de sophrologie, WELLBEING",
        "Salon du Bien-Être, WELLBEING"
    })
    void sides_and_cares_are_recognised_alike(String text, Topic topic) {
        assertThat(suspected(text)).containsExactly(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "Journées européennes du patrimoine",
        "Spectacle jeune public à la bibliothèque municipale",
        "Meeting aérien de la base",
        "Liste des exposants à la fête du parti pris",
        "Bal Renaissance sur la place publique"
    })
    void what_a_village_says_every_day_is_left_alone(String text) {
        assertThat(suspected(text)).isEmpty();
    }
}
