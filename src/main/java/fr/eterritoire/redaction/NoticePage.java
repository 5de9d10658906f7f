package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

/// The types among which a town hall chooses before it writes an annonce.
public record NoticePage(Agent agent, Territoire office) {
    public AnnonceType[] types() {
        return AnnonceType.values();
    }

    public Sense[] senses() {
        return Sense.values();
    }

    public String address() {
        return Offices.address(office) + "/petites-annonces/nouvelle";
    }
}
