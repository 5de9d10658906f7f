package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

import java.util.Optional;

/// Where one begins to sign in.
///
/// @param mail as typed
/// @param proConnect whether it is configured
public record BeginPage(
        Onward onward,
        String mail,
        Optional<String> fault,
        boolean proConnect,
        OperatorSettings operator) {
    public String next() {
        return onward.path();
    }
}
