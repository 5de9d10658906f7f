package fr.eterritoire.ouverture;

/// What somebody known at the town hall is shown of a claim.
public record ContestPage(Claim claim, String token, String phone) {}
