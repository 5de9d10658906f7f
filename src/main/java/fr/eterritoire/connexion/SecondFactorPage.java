package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Person;
import fr.eterritoire.courrier.OperatorSettings;

import java.util.List;
import java.util.Optional;

/// Where somebody proves a second time who they are, or chooses how they will.
///
/// @param factors what they have; with none they choose a first one
public record SecondFactorPage(
        Person person,
        List<Factor> factors,
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

    public boolean hasPasskey() {
        return has(Factor.Kind.PASSKEY);
    }

    public boolean hasTotp() {
        return has(Factor.Kind.TOTP);
    }

    public boolean hasCard() {
        return has(Factor.Kind.CARD);
    }

    private boolean has(Factor.Kind kind) {
        return factors.stream().anyMatch(factor -> factor.kind() == kind);
    }
}
