package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;

/// What is kept of letters, and where an answer to them goes.
@LineTest
class LettersTest {
    @Autowired Village village;
    @Autowired JdbcClient db;

    @Test
    void of_a_letter_that_has_left_or_was_recalled_nothing_is_kept_that_opens_anything() {
        var loto = village.proposes("Loto des lettres").confirmed();
        assertThat(loto.authorLink()).isNotEmpty();
        loto.published();
        loto.undo();
        village.letters().carry();
        assertThat(textsTo(loto.author())).isZero();
    }

    private long textsTo(String address) {
        return db.sql(
                        """
                        select count(*) from letter
                         where recipient = :to and (html || text <> '' or pictures <> '[]'::jsonb)
                        """)
                .param("to", address)
                .query(Long.class)
                .single();
    }

    @Test
    void an_answer_goes_to_the_mairie_once_the_address_is_confirmed() {
        var loto = village.proposes("Loto des réponses");
        assertThat(loto.letterToAuthor("Confirmez").replyTo()).isEmpty();
        loto.confirmed();
        assertThat(loto.letterToAuthor("Bien reçu").replyTo())
                .containsExactly("mairie@vouille.test");
        assertThat(loto.letterToDecider().replyTo()).isEmpty();
    }

    @Test
    void a_title_of_two_lines_smuggles_no_header_in() {
        var loto =
                village.proposes(
                        VOUILLE, "Loto", Map.of("titre", "Loto\r\nBcc: voleur@ailleurs.test"));
        assertThat(loto.letterToAuthor("Confirmez").subject())
                .isEqualTo("Confirmez votre proposition\u00a0: Loto Bcc: voleur@ailleurs.test");
        assertThat(village.letters().of("voleur@ailleurs.test", "")).isEmpty();
    }
}
