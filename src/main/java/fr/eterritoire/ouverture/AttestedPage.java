package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Sirens;

import java.util.Optional;

/// A claim before ProConnect, and after.
///
/// @param token of its address
/// @param siret what ProConnect attests; empty before
/// @param theirs whether that is the town hall's own
public record AttestedPage(
        Claim.Facts facts, String token, Optional<String> siret, boolean theirs) {

    static AttestedPage of(Claim.Facts facts, String token, Optional<String> siret) {
        var theirs = siret.filter(said -> Sirens.isOf(said, facts.territoire())).isPresent();
        return new AttestedPage(facts, token, siret, theirs);
    }
}
