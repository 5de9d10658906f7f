package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.Email;

import java.util.List;

/// What the operator sees of one claim, and decides on.
///
/// @param others claims of the same territory
/// @param known addresses of the town hall that the operator has entered
/// @param fault why an address was not taken, may be empty
public record CheckPage(
        Agent agent,
        Claim claim,
        List<Claim> others,
        List<Email> known,
        String typed,
        String fault) {
    public Claim.Facts facts() {
        return claim.facts();
    }

    public String asked(Claim other) {
        return Days.asked(other.facts());
    }

    public String received() {
        return Days.spoken(facts().receivedAt(), facts().territoire());
    }
}
