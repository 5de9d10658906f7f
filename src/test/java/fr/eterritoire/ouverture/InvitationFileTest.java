package fr.eterritoire.ouverture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Tables as office programs write them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationFileTest {
    @Test
    void semicolons_commas_and_tabs_part_columns_in_any_order() {
        for (var sign : new String[] {";", ",", "\t"}) {
            var text = "Courriel;Nom;Code INSEE\r\nm@a.fr; Ève ;1004\r\n\r\n".replace(";", sign);
            var file = InvitationFile.read("\ufeff" + text);
            assertThat(file.fault()).isEmpty();
            assertThat(file.rows())
                    .containsExactly(new InvitationFile.Row(2, "01004", "m@a.fr", "Ève"));
        }
    }

    @Test
    void letters_of_windows_are_read_too() {
        var text = "INSEE;courriel;nom\n86103;m@a.fr;Hélène";
        assertThat(InvitationFile.decoded(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
        assertThat(InvitationFile.decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void a_table_that_cannot_be_read_says_why() {
        assertThat(InvitationFile.read("").fault()).contains("aucune ligne");
        assertThat(InvitationFile.read("INSEE;nom\n1;2").fault()).contains("courriel\u00a0»");
        assertThat(InvitationFile.read("INSEE;courriel\n1;\"a").fault()).contains("guillemet");
    }
}
