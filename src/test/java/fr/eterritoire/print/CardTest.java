package fr.eterritoire.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.print.Card.Stone;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/// Cards hold whatever people call their feast and their village.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CardTest {
    private static final double WIDTH = 808;
    private static final double HEIGHT = 220;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loto",
                "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson fête son saint patron",
                "Grande fête du patrimoine, des métiers d’autrefois et des vieilles mécaniques :"
                        + " démonstrations, concerts, repas et feu d’artifice !",
                "OYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYE"
                        + "ZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZOYEZ"
            })
    void a_title_fits_whole(String title) {
        var set = Paragraph.fitted(title, Fonts.TITLE, 96, 34, WIDTH, HEIGHT);

        assertThat(set.width()).isLessThanOrEqualTo(WIDTH);
        assertThat(set.height()).isLessThanOrEqualTo(HEIGHT);
        assertThat(set.lines().stream().mapToInt(line -> line.getCharacterCount()).sum())
                .isEqualTo(title.length());
    }

    @Test
    void what_is_too_long_says_so() {
        var words = "Mardi 1er décembre 2026 de 18 h 30 à 20 h ; ".repeat(12).strip();

        assertThat(Paragraph.of(words, Fonts.STRONG.deriveFont(36f), WIDTH, 2, 1.2).lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🎄", "مهرجان"})
    void a_title_in_signs_we_do_not_have_is_still_a_card(String title) {
        var card =
                new Card(
                        new Stone("samedi", "12", "déc. 2026"),
                        "Marché",
                        Optional.of("Annulé"),
                        true,
                        title,
                        List.of("Samedi 12 décembre 2026", ""),
                        "Agenda de Vouillé",
                        Optional.empty(),
                        Optional.empty());

        assertThat(Cards.png(card)).isNotEmpty();
    }

    @Test
    void typed_words_are_set_as_a_printer_would() {
        assertThat(Typography.french("« L'été » : qui vient  ? 🎄"))
                .isEqualTo("«\u00a0L’été\u00a0»\u00a0: qui vient\u00a0?");
    }
}
