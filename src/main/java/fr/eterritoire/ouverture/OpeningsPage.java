package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;

import java.util.List;

/// What the operator sees of all claims.
public record OpeningsPage(Agent agent, List<Claim> claims) {
    /// « Ève Martin, secrétaire · demandé le 12 décembre 2026 »
    public String asked(Claim claim) {
        var facts = claim.facts();
        return words(
                "ouverture.asked-by-on",
                facts.claimant().name(),
                facts.claimant().post(),
                Days.spoken(facts.receivedAt(), facts.territoire()));
    }
}
