package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Seals the keys of applications (AES-256, GCM) with a key of the installation that is not in the
/// database: whoever reads the database or a copy of it alone cannot make their codes. Without such
/// a key they are kept as they are.
@Component
class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /// Of a key in the clear, in octets (RFC 4226 wants 16 to 20); what is sealed is longer.
    private static final int LONGEST_PLAIN = 32;

    private static final int SHORTEST_KEY = 32;

    /// Tells this use of the key from any other; the key is random, so it need not be.
    private static final String USE = "6170706c69636174696f6e73";

    private final Optional<BytesEncryptor> encryptor;

    Sealing(SealingSettings settings) {
        var key = settings.cle();
        if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(words("connexion.key-too-short", SHORTEST_KEY));
        }
        encryptor = key.isEmpty() ? Optional.empty() : Optional.of(Encryptors.stronger(key, USE));
    }

    byte[] seal(byte[] plain) {
        return encryptor.map(sealer -> sealer.encrypt(plain)).orElse(plain);
    }

    /// Empty when it was sealed with a key that is not here.
    Optional<byte[]> open(byte[] kept) {
        if (kept.length <= LONGEST_PLAIN) {
            return Optional.of(kept);
        }
        try {
            return encryptor.map(sealer -> sealer.decrypt(kept));
        } catch (IllegalStateException _) {
            LOG.error("A key was sealed with another eterritoire.connexion.cle");
            return Optional.empty();
        }
    }
}
