package fr.eterritoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void a_text_that_is_corrected_keeps_its_paragraphs() {
        var typed = "Manèges, buvette et bal.\nVenez nombreux.\n\nGratuit pour les <enfants>.";

        var text = RichText.ofPlain(typed);

        assertThat(text.typed()).isEqualTo(typed);
        assertThat(RichText.ofPlain(text.typed())).isEqualTo(text);
    }
}
