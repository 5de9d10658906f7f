package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Agent;

import java.util.List;

/// What the operator sees of all claims.
public record OpeningsPage(Agent agent, List<Claim> claims) {
    public String asked(Claim claim) {
        return Days.asked(claim.facts());
    }
}
