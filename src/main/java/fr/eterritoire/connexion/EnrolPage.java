package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.OperatorSettings;

import java.util.Optional;

/// Where somebody adds a factor.
///
/// @param label as it will be called
/// @param secret of an application, as it may be typed; empty for a passkey
public record EnrolPage(
        Agent agent,
        String label,
        String secret,
        Onward onward,
        Optional<String> fault,
        OperatorSettings operator) {
    public String next() {
        return onward.path();
    }

    /// As the value of `suite` in a link.
    public String nextEncoded() {
        return onward.encoded();
    }

    /// The secret to be scanned.
    public QrSquares squares() {
        return QrSquares.of(Totp.address(agent.person().mail().value(), Totp.read(secret)));
    }

    /// The secret in groups of four, as people copy it.
    public String spacedSecret() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
