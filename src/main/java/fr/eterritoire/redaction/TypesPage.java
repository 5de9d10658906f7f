package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.territoire.Territoire;

import java.util.Set;

/// What the choice of the types of annonces shows.
///
/// @param open those that the public may propose now
public record TypesPage(Agent agent, Territoire office, Set<AnnonceType> open, boolean saved) {
    public AnnonceType[] types() {
        return AnnonceType.values();
    }

    public String address() {
        return Offices.address(office) + "/reglages/annonces";
    }
}
