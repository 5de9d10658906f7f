package fr.eterritoire.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Rectangle;

/// What is kept of a picture where it is cut.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FocusTest {
    @ParameterizedTest
    @CsvSource({
        // a panorama, a poster, a photograph of a telephone, in a square and beside the words of a
        // card
        "1600, 380, 1, 1",
        "1600, 2263, 1, 1",
        "1200, 1600, 1, 1",
        "1600, 1200, 380, 536",
        "1600, 380, 380, 536",
        "3, 2000, 380, 536"
    })
    void the_point_stays_in_view_and_nothing_is_stretched(
            int width, int height, int boxWidth, int boxHeight) {
        for (var x = 0; x <= 100; x += 10) {
            for (var y = 0; y <= 100; y += 10) {
                var window = new Focus(x, y).window(width, height, boxWidth, boxHeight);
                assertThat(new Rectangle(width, height)).matches(whole -> whole.contains(window));
                assertThat(window.x).isLessThanOrEqualTo(width * x / 100);
                assertThat(window.x + window.width).isGreaterThanOrEqualTo(width * x / 100);
                assertThat(window.y).isLessThanOrEqualTo(height * y / 100);
                assertThat(window.y + window.height).isGreaterThanOrEqualTo(height * y / 100);
                assertThat(window.width == width || window.height == height).isTrue();
            }
        }
    }

    @Test
    void the_square_of_a_poster_is_as_high_as_it_is_wide() {
        assertThat(new Focus(50, 0).window(1000, 1414, 1, 1))
                .isEqualTo(new Rectangle(0, 0, 1000, 1000));
        assertThat(new Focus(50, 100).window(1000, 1414, 1, 1))
                .isEqualTo(new Rectangle(0, 414, 1000, 1000));
    }

    @Test
    void a_poster_keeps_its_title_unless_its_sender_chose_a_point() {
        assertThat(Focus.USUAL.in(1000, 1414)).isEqualTo(new Focus(50, 0));
        assertThat(Focus.USUAL.in(1600, 1067)).isEqualTo(Focus.USUAL);
        assertThat(new Focus(70, 20).in(1000, 1414)).isEqualTo(new Focus(70, 20));
    }

    @Test
    void a_touch_anywhere_is_one_of_the_points_that_can_be_told_apart() {
        assertThat(Focus.near(44, 46)).isEqualTo(new Focus(40, 50));
        assertThat(Focus.near(104, 999)).isEqualTo(new Focus(100, 100));
    }
}
