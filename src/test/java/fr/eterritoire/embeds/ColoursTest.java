package fr.eterritoire.embeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.text.Contrast;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.util.Random;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColoursTest {
    private static final Random CHANCE = new Random(7);

    @Test
    void whatever_a_site_asks_for_can_be_read() {
        for (var i = 0; i < 5_000; i++) {
            var asked = new Colours(any(), any(), any());
            for (var usual : new Colours[] {Colours.LIGHT, Colours.DARK}) {
                var worn = usual.wearing(asked);
                assertThat(Contrast.between(worn.text(), worn.ground()))
                        .as(asked.toString())
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(Contrast.between(worn.accent(), worn.ground()))
                        .as(asked.toString())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static String any() {
        return CHANCE.nextInt(4) == 0 ? "" : String.format("#%06x", CHANCE.nextInt(0x1000000));
    }

    @Test
    void what_can_be_read_is_worn_as_asked() {
        var asked = new Colours("#fafafa", "#333333", "#97402a");
        assertThat(Colours.LIGHT.wearing(asked)).isEqualTo(asked);
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21);
    }

    @Test
    void a_colour_that_reads_badly_is_refused_in_words() {
        var look = Look.of("", "", "", "", "ffeb3b");
        assertThat(look.refusals())
                .singleElement()
                .asString()
                .contains("#ffeb3b", "contraste de 1,2, il faut 4,5", "#1c6647");
        assertThat(look.css()).contains("--main:#1c6647").doesNotContain("ffeb3b");
        assertThat(Look.of("auto", "", "#FFF", "333", "").refusals()).isEmpty();
    }
}
