package fr.eterritoire.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Hours;
import fr.eterritoire.content.Hours.Span;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Opening hours as people type them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FicheFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static FicheForm typed(Map<String, String> more) {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("titre", List.of("Café de la Place"));
        answers.put("categorie", List.of("cafe"));
        answers.put("courriel", List.of("cafe@exemple.test"));
        more.forEach((field, value) -> answers.put(field, List.of(value)));
        return new FicheForm(answers);
    }

    private static Reading<Fiche> read(Map<String, String> more) {
        return FicheReading.read(typed(more), TODAY);
    }

    private static Fiche fiche(Map<String, String> more) {
        return ((Reading.Read<Fiche>) read(more)).content();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-12h | 09:00-12:00",
                "9 h - 12 h 30, 14 h - 19 h | 09:00-12:30 14:00-19:00",
                "de 9:00 à 12:00 et de 14:00 à 18:15 | 09:00-12:00 14:00-18:15",
                "18 h – minuit | 18:00-00:00",
                "20h-1h30 | 20:00-01:30",
                "24h/24 | 00:00-00:00",
                "midi à 14 h | 12:00-14:00",
                "Fermé | ''"
            })
    void hours_are_read_as_they_are_said(String typed, String spans) {
        assertThat(
                        fiche(Map.of("mardi", typed, "jeudi", "9h-10h"))
                                .hours()
                                .orElseThrow()
                                .of(DayOfWeek.TUESDAY)
                                .stream()
                                .map(span -> span.from() + "-" + span.to())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(spans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le matin", "9h-12h sauf pluie", "9h-25h", "9h-12h, 11h-14h", "9h"})
    void what_is_not_hours_is_refused_in_words(String typed) {
        assertThat(((Reading.Faulty<Fiche>) read(Map.of("mardi", typed))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("mardi"))
                .satisfies(fault -> assertThat(fault.words()).contains(typed));
    }

    @Test
    void days_that_are_otherwise_are_a_line_each() {
        var lines = "du 3 au 17 août 2027 : fermé\n24 décembre 2026 : 9 h - 16 h\n1/5/2027: fermé";
        assertThat(
                        fiche(Map.of("lundi", "9 h - 12 h", "exceptions", lines))
                                .hours()
                                .orElseThrow()
                                .exceptions())
                .containsExactly(
                        new Hours.Exceptional(
                                LocalDate.of(2027, 8, 3), LocalDate.of(2027, 8, 17), List.of()),
                        new Hours.Exceptional(
                                LocalDate.of(2026, 12, 24),
                                LocalDate.of(2026, 12, 24),
                                List.of(new Span(LocalTime.of(9, 0), LocalTime.of(16, 0)))),
                        new Hours.Exceptional(
                                LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 1), List.of()));
        assertThat(read(Map.of("lundi", "9 h - 12 h", "exceptions", "aux vacances")))
                .isInstanceOf(Reading.Faulty.class);
        assertThat(read(Map.of("exceptions", lines))).isInstanceOf(Reading.Faulty.class);
    }

    @Test
    void a_form_filled_with_a_fiche_gives_it_back() {
        var fiche =
                fiche(
                        Map.of(
                                "adresse", "1 place",
                                "contactTelephone", "05 49 00 00 00",
                                "liens", "exemple.fr\nhttps://autre.fr/a",
                                "acces", "mi",
                                "mardi", "9 h - 12 h 30, 14 h - 1 h",
                                "feries", "CLOSED",
                                "exceptions", "du 3 au 17 août 2027 : fermé",
                                "representant", "oui"));
        var again = FicheReading.read(FicheFilling.of(fiche, "cafe@exemple.test"), TODAY);
        assertThat(again)
                .isEqualTo(
                        read(Map.of()) instanceof Reading.Read<Fiche>(var _, var sender)
                                ? new Reading.Read<>(fiche, sender)
                                : null);
    }

    @Test
    void who_says_nothing_of_hours_has_none() {
        assertThat(fiche(Map.of("feries", "CLOSED")).hours()).isEmpty();
    }
}
