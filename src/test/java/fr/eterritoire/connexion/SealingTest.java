package fr.eterritoire.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.util.HexFormat;

/// The keys of applications, sealed with a key that is not in the database.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {
    private static final String KEY = "une-clef-de-trente-deux-lettres-au-moins";

    private final byte[] plain = Secret.octets(20);
    private final Sealing sealing = new Sealing(new SealingSettings(KEY));

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    @Test
    void what_is_sealed_is_read_with_the_same_key_only() {
        var sealed = sealing.seal(plain);
        assertThat(sealed).hasSizeGreaterThan(32);
        assertThat(hex(sealed)).doesNotContain(hex(plain));
        assertThat(sealing.seal(plain)).isNotEqualTo(sealed);
        assertThat(sealing.open(sealed)).hasValue(plain);
        assertThat(new Sealing(new SealingSettings(KEY + "!")).open(sealed)).isEmpty();
        assertThat(new Sealing(new SealingSettings("")).open(sealed)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(sealing.open(sealed)).isEmpty();
    }

    @Test
    void what_was_kept_before_there_was_a_key_goes_on_working() {
        assertThat(new Sealing(new SealingSettings("")).seal(plain)).isEqualTo(plain);
        assertThat(sealing.open(plain)).hasValue(plain);
    }

    @Test
    void a_key_that_can_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Sealing(new SealingSettings("secret")))
                .hasMessageContaining("eterritoire.connexion.cle");
    }
}
