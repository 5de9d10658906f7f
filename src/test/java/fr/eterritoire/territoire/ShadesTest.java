package fr.eterritoire.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.territoire.Shades.Ground;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShadesTest {
    @Test
    void colours_that_read_badly_are_refused_in_words() {
        var colza = new Shades(Ground.LIGHT, "#f2b705", "#ffffff", "#e8f0ea");

        assertThat(colza.refusals())
                .contains(
                        "La couleur principale (#f2b705) se lit mal sur le fond de la page"
                                + " (#faf7f0)\u00a0: contraste de 1,6, il faut 4,5.",
                        "Le texte des boutons (#ffffff) se lit mal sur la couleur principale"
                                + " (#f2b705)\u00a0: contraste de 1,8, il faut 4,5.");
    }

    @Test
    void a_tint_too_dark_for_the_words_on_it_is_refused() {
        var dark = new Shades(Ground.LIGHT, "#1c6647", "#ffffff", "#7ccba2");

        assertThat(dark.refusals()).anyMatch(words -> words.startsWith("Le texte discret"));
    }

    /// Were one not, it could not even be named.
    @ParameterizedTest
    @EnumSource
    void each_palette_can_be_read_by_day_and_by_night(Palette palette) {
        assertThat(palette.css())
                .contains("--main:" + palette.main(), "@media (prefers-color-scheme:dark)");
    }
}
