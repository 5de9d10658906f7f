package fr.eterritoire.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What people type into the field of a commune, over the bundled communes.
class CommuneSearchTest {
    private static final CommuneSearch FRANCE = new OpenCommunes(OpenData.bundled()).search();

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        // the same words before the same letters, before a name without its article
        "La Marche, La Marche (58)",
        "Lamarche, Lamarche (88)",
        "L'Écluse, Lécluse (59)",
        "Chèze, Chèze (65)",
        "havre, Le Havre (76)",
        // but a city before a hamlet
        "rochelle, La Rochelle (17)",
        "y, Y (80)",
        "ô, Ô-de-Selle (80)",
    })
    void a_name_as_it_is_written_comes_first(String typed, String first) {
        assertThat(first(typed)).isEqualTo(first);
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        "st leger s/s margerie, Saint-Léger-sous-Margerie (10)",
        "chateauneuf s/ charente, Châteauneuf-sur-Charente (16)",
        "N.-D. de Monts, Notre-Dame-de-Monts (85)",
        "Fontaine lez Dijon, Fontaine-lès-Dijon (21)",
        "lhay, L’Haÿ-les-Roses (94)",
    })
    void abbreviations_and_left_out_apostrophes_are_read(String typed, String first) {
        assertThat(first(typed)).isEqualTo(first);
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        "sai eti lug, Saint-Étienne-de-Lugdarès (07)",
        "lugdares, Saint-Étienne-de-Lugdarès (07)",
        "vern sur, Vern-sur-Seiche (35)",
        "saint ouen m, Saint-Ouen-Marchefroy (28)",
        "bourgva, Bourgvallées (50)",
        "chateauneufsurl, Châteauneuf-sur-Loire (45)",
    })
    void words_that_are_followed_by_another_are_finished(String typed, String first) {
        assertThat(first(typed)).isEqualTo(first);
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        "vouile, Vouillé (86)",
        "hgeney, Hegeney (67)",
        "batlly, Batilly (54)",
        "le teech, Le Tech (66)",
        "blozac, Blauzac (30)",
        "le perci, Le Percy (38)",
        "chatelrault, Châtellerault (86)",
        "saint etiene de lugd, Saint-Étienne-de-Lugdarès (07)",
        "lugdaros, Saint-Étienne-de-Lugdarès (07)",
    })
    void the_likeliest_slip_is_thought_of_first(String typed, String first) {
        assertThat(first(typed)).isEqualTo(first);
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        "civray vienne, Civray (86)",
        "Civray (18), Civray (18)",
        "18 civray, Civray (18)",
        "civray dans le cher, Civray (18)",
        "civray en centre val de loire, Civray (18)",
        "civrey vienne, Civray (86)",
        "16480 SAINT-VALLIER, Saint-Vallier (16)",
        "86000 POITIERS CEDEX 9, Poitiers (86)",
        "86 190 vouillé, Vouillé (86)",
        "86180 vouille, Vouillé (86)",
        "79000 civray, Civray (86)",
        "chaumont sur loire, Chaumont-sur-Loire (41)",
    })
    void a_place_around_or_a_number_tells_homonyms_apart(String typed, String first) {
        assertThat(first(typed)).isEqualTo(first);
    }

    @Test
    void a_number_is_a_postcode_before_it_is_an_insee_code() {
        assertThat(first("77131")).isIn("Touquin (77)", "Pézarches (77)");
        assertThat(first("86294")).isEqualTo("Vouillé (86)");
        assertThat(FRANCE.search("86190", 20))
                .extracting(Commune::nameWithCode)
                .contains("Ayron (86)")
                .doesNotContain("Persac (86)");
    }

    @Test
    void former_names_and_their_codes_lead_to_the_commune_of_today() {
        assertThat(first("couhé")).isEqualTo("Valence-en-Poitou (86)");
        assertThat(first("86082")).isEqualTo("Valence-en-Poitou (86)");
    }

    @Test
    void what_is_named_exactly_is_told_from_what_begins_so() {
        assertThat(FRANCE.called("Civray"))
                .extracting(Commune::nameWithCode)
                .containsExactly("Civray (86)", "Civray (18)");
        assertThat(FRANCE.called("civra")).isEmpty();
    }

    @Test
    void nonsense_finds_nothing() {
        assertThat(
                        List.of(
                                "",
                                " ",
                                "zzzzqqqq",
                                "’",
                                "86 86 86 vouillé 79",
                                "\uD800",
                                "s/",
                                "(",
                                "a".repeat(200)))
                .allSatisfy(typed -> assertThat(FRANCE.search(typed, 10)).hasSizeLessThan(11));
        assertThat(FRANCE.search("zzzzqqqq", 10)).isEmpty();
        assertThat(FRANCE.search("", 10)).isEmpty();
    }

    private static String first(String typed) {
        return FRANCE.search(typed, 10).stream().map(Commune::nameWithCode).findFirst().orElse("");
    }
}
