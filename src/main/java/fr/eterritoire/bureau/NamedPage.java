package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.NamedDeciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// Whom a mairie lets decide from the letters.
///
/// @param typed an address that could not be named, and `fault` why
public record NamedPage(
        Agent agent,
        Territoire territoire,
        List<NamedDeciders.Named> named,
        String typed,
        String fault) {

    static String addressOf(Territoire territoire) {
        return Offices.address(territoire) + "/reglages/courriel";
    }

    public String address() {
        return addressOf(territoire);
    }
}
