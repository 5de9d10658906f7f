package fr.eterritoire.sentences;

import static fr.eterritoire.sentences.SentencesTest.types;
import static fr.eterritoire.sentences.SentencesTest.when;
import static fr.eterritoire.sentences.SentencesTest.where;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.text.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What an English sentence asks for on `/en/recherche`, on Thursday 26 November 2026; French is
/// understood there too.
@LineTest
class EnglishSentencesTest {
    @Autowired PlaceNames names;

    @ParameterizedTest(name = "“{0}”")
    @CsvSource({
        "market this weekend near Civray, marché, Civray (86) 20, 2026-11-27/2026-11-29,"
                + " evenement:marche",
        "concert tomorrow in Poitiers, concert, Poitiers (86), 2026-11-27, evenement:concert",
        "flea market, vide-grenier, '', '', evenement:brocante-vide-grenier",
        "car boot sale on Sunday within 10 miles of Poitiers, vide-grenier, Poitiers (86) 16,"
                + " 2026-11-29, evenement:brocante-vide-grenier",
        "Christmas market in Poitiers, marché de Noël, Poitiers (86), '', ''",
        "what’s on tonight near Lusignan, '', Lusignan (86) 20, 2026-11-26, ''",
        "things to do next weekend in the Vienne, '', Vienne, 2026-12-04/2026-12-06, ''",
        "fireworks in August, feu d’artifice, '', 2027-08-01/2027-08-31, ''",
        "house to rent in Civray, maison à louer, Civray (86), '', annonce:logement",
        "bingo Saturday 12th of December, loto, '', 2026-12-12, evenement:loto-jeux",
        "art exhibition December 12, exposition, '', 2026-12-12, evenement:exposition",
        "walks for children next Saturday, randonnée, '', 2026-11-28, evenement:nature-randonnee",
        "I am looking for a doctor near Lusignan, médecin, Lusignan (86) 20, '', ''",
        "pottery classes, poterie cours, '', '', ''",
        "brocante dimanche près de Civray, brocante, Civray (86) 20, 2026-11-29,"
                + " evenement:brocante-vide-grenier",
    })
    void who_reads_english_may_write_it(
            String typed, String words, String where, String when, String types) {
        var understood = Language.ENGLISH.speaking(() -> SentencesTest.read(names, typed));

        assertThat(where(understood)).isEqualTo(where);
        assertThat(when(understood)).isEqualTo(when);
        assertThat(understood.words()).isEqualTo(words);
        assertThat(types(understood)).isEqualTo(types);
    }
}
