package fr.eterritoire.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.sentences.Understood.AroundMe;
import fr.eterritoire.sentences.Understood.Part;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.sentences.Understood.When;
import fr.eterritoire.territoire.Commune;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a sentence asks for, on Thursday 26 November 2026.
@LineTest
class SentencesTest {
    @Autowired PlaceNames names;

    private Understood read(String text, String... without) {
        return read(names, text, without);
    }

    static Understood read(PlaceNames names, String text, String... without) {
        return new Sentences(names, at(18)).read(text, Set.of(without));
    }

    private static InstantSource at(int hour) {
        var there = LocalDate.of(2026, 11, 26).atTime(hour, 0).atZone(ZoneId.of("Europe/Paris"));
        return InstantSource.fixed(there.toInstant());
    }

    static String where(Understood understood) {
        return understood
                .find(Place.class)
                .map(
                        place ->
                                (place.territoire() instanceof Commune commune
                                                ? commune.nameWithCode()
                                                : place.territoire().name().name())
                                        + place.kilometres().map(km -> " " + km).orElse(""))
                .orElse("");
    }

    static String when(Understood understood) {
        return understood
                .find(When.class)
                .map(
                        when ->
                                when.days().first().equals(when.days().last())
                                        ? when.days().first().toString()
                                        : when.days().first() + "/" + when.days().last())
                .orElse("");
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "brocante dimanche près de Civray, brocante, Civray (86) 20, 2026-11-29",
        "cours de yoga 86, cours de yoga, Vienne, ''",
        "loto saint eti du rouv, loto, Saint-Étienne-du-Rouvray (76), ''",
        "loto Saint-Étienne-du-Rouvray, loto, Saint-Étienne-du-Rouvray (76), ''",
        "marché demain à Vouillé, marché, Vouillé (86), 2026-11-27",
        "concert ce week-end vienne, concert, Vienne, 2026-11-27/2026-11-29",
        "vide grenier 12 décembre, vide grenier, '', 2026-12-12",
        "samedi 12 décembre, '', '', 2026-12-12",
        "marché de Noël à Poitiers, marché de Noël, Poitiers (86), ''",
        "à moins de 30 km de Poitiers, '', Poitiers (86) 30, ''",
        "randonnée dans un rayon de 10 km autour de Lusignan, randonnée, Lusignan (86) 10, ''",
        "que faire demain dans la Vienne, '', Vienne, 2026-11-27",
        "fête de la musique Civray, fête de la musique, Civray (86), ''",
        "théâtre Couhé, théâtre, Valence-en-Poitou (86), ''",
        "boulangerie à reprendre 86400, boulangerie à reprendre, Civray (86), ''",
        "club de foot de Civray, club de foot, Civray (86), ''",
        "brocante Civray (18), brocante, Civray (18), ''",
        "brocante Civray 18, brocante, Civray (18), ''",
        "expo au Havre en août, expo, Le Havre (76), 2027-08-01/2027-08-31",
        "bal à Y, bal, Y (80), ''",
        "concert à Paris, concert, Paris (75), ''",
        "spectacle Nouvelle-Aquitaine, spectacle, Nouvelle-Aquitaine, ''",
        "que faire dans le civraisien en poitou, '', CC du Civraisien en Poitou, ''",
        "soirée à L'Haÿ-les-Roses samedi soir, soirée, L'Haÿ-les-Roses (94), 2026-11-28",
        "Saint-Août, '', Saint-Août (36), ''",
        "loto pres de civrey, loto, Civray (86) 20, ''",
        "loto autour de Poitiers à 30 km, loto, Poitiers (86) 30, ''",
        "resto pas cher, resto, '', ''",
        "appart t2 Poitiers, appartement t2, Poitiers (86), ''",
        "loto demain soir Tours, loto, Tours (37), 2026-11-27",
        "noël, noël, '', ''",
        "que visiter à Chauvigny, '', Chauvigny (86), ''",
        "brocante dept 79, brocante, Deux-Sèvres, ''",
        "medecin qui prend nouveaux patients 86, medecin, Vienne, ''",
        "slt ya quoi ce we à Poitiers, '', Poitiers (86), 2026-11-27/2026-11-29",
    })
    void places_and_times_leave_the_words(String typed, String words, String where, String when) {
        var understood = read(typed);

        assertThat(where(understood).replace('’', '\'')).isEqualTo(where);
        assertThat(when(understood)).isEqualTo(when);
        assertThat(understood.words()).isEqualTo(words);
    }

    static String types(Understood understood) {
        return understood
                .find(Types.class)
                .map(found -> found.types().stream().sorted())
                .map(sorted -> sorted.collect(Collectors.joining(",")))
                .orElse("");
    }

    @ParameterizedTest(name = "« {0} » names no place")
    @ValueSource(
            strings = {
                "marché",
                "fête",
                "cours de yoga",
                "maison à louer",
                "fête du livre",
                "atelier au jardin",
                "soirée jeux",
                "balade près de la mer",
                "course à pied",
                "don du sang",
                "chorale",
                "bourse aux plantes",
                "vide-grenier de printemps",
                "10 km",
                "la nuit des étoiles",
                "fest-noz"
            })
    void a_word_that_means_much_else_is_sought_in_texts(String typed) {
        assertThat(where(read(typed))).isEmpty();
        assertThat(read(typed).words()).isEqualTo(typed);
    }

    @Test
    void near_it_or_with_its_number_it_is_a_place_all_the_same() {
        assertThat(where(read("loto près de Mer"))).isEqualTo("Mer (41) 20");
        assertThat(where(read("Mer 41"))).isEqualTo("Mer (41)");
        assertThat(read("mer").perhaps()).extracting(one -> one.name().name()).contains("Mer");
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "loto, evenement:loto-jeux",
        "concert de la chorale, evenement:concert",
        "marché aux puces, evenement:brocante-vide-grenier",
        "medecin cherche commune, 'annonce:projet-cherche-commune,annonce:sante'",
        "maison à louer Civray, annonce:logement",
        "offres d’emploi 86, annonce:emploi",
        "chorale en concert, ''",
        "marché de noël, ''",
        "forum de l’emploi, ''",
    })
    void a_type_is_what_its_words_say_without_a_doubt(String typed, String types) {
        assertThat(types(read(typed))).isEqualTo(types);
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "concert gratuit à Poitiers, concert, gratuit lieu type",
        "spectacle pour les enfants, spectacle, enfants type",
        "cinéma accessible en fauteuil roulant, cinéma, acces type",
        "petites annonces 86, '', lieu nature",
        "sortir autour de moi, '', moi nature",
        "agenda, '', nature",
    })
    void the_rest_are_filters(String typed, String words, String parts) {
        assertThat(read(typed).words()).isEqualTo(words);
        assertThat(read(typed).parts().stream().map(Part::name).sorted())
                .containsExactly(parts.split(" "));
    }

    @Test
    void around_me_has_a_radius() {
        assertThat(read("loto à moins de 15 km autour de moi").find(AroundMe.class))
                .hasValueSatisfying(me -> assertThat(me.kilometres()).contains(15));
    }

    @Test
    void what_is_not_to_be_understood_stays_a_word() {
        assertThat(read("théâtre Civray", "lieu").words()).isEqualTo("théâtre Civray");
        assertThat(read("loto", "type").parts()).isEmpty();
        assertThat(read("bal dimanche", "date").words()).isEqualTo("bal dimanche");
    }

    @Test
    void a_part_is_removed_with_its_words() {
        var understood = read("brocante dimanche près de Civray");

        assertThat(understood.without(understood.find(Place.class).orElseThrow()))
                .isEqualTo("brocante dimanche");
        assertThat(understood.without(understood.find(When.class).orElseThrow()))
                .isEqualTo("brocante près de Civray");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "(((",
                "a AND NOT b*~?^",
                "\ud83c\udf89 fête",
                "\ud800",
                "’’’",
                "-",
                "12",
                "2026",
                "99999",
                "l’",
                "d'",
                "𝒻é𝓉𝑒",
                "א ב ג",
                "près de",
                "à moins de",
                "du au"
            })
    void nothing_that_is_typed_is_a_fault(String typed) {
        assertThat(read(typed)).isNotNull();
        assertThat(read((typed + " ").repeat(5000)).typed().text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Optional.of(read(typed).words())).isPresent();
    }

    @Test
    void a_place_that_was_chosen_is_one_whatever_else_its_name_means() {
        var chosen = new Sentences(names, InstantSource.system());

        assertThat(chosen.place("Aube").map(one -> one.name().name())).contains("Aube");
        assertThat(chosen.place("10").map(one -> one.name().name())).contains("Aube");
        assertThat(read("bal aube").find(Place.class)).isEmpty();
    }

    @Test
    void an_island_has_its_own_day() {
        assertThat(when(new Sentences(names, at(23)).read("bal demain à Saint-Paul 974")))
                .isEqualTo("2026-11-28");
    }
}
