package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Agent;

import java.util.List;
import java.util.Optional;

/// What somebody sees of their own account.
///
/// @param proConnect whether it can be added
/// @param said what the last touch has done
public record AccountPage(
        Agent agent,
        List<Factor> factors,
        List<TrustedBrowser> trusted,
        List<Visit> visits,
        boolean proConnect,
        Optional<String> said) {
    public boolean isAlone() {
        return visits.size() < 2;
    }
}
