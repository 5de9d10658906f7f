package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import java.util.List;

/// What the claimant's own page shows.
///
/// @param token of its address
/// @param notice what an act has done, or why it did nothing; may be empty
/// @param office where its office is
/// @param missing what the law wants before the page can be the town hall's own, in words
/// @param hasProConnect whether ProConnect may prove it
/// @param phone of the operator
public record FollowPage(
        Claim claim,
        String token,
        String notice,
        String office,
        List<String> missing,
        boolean hasProConnect,
        String phone) {
    public FollowPage {
        phone = unbroken(phone);
    }

    /// The one they gave.
    public String theirPhone() {
        return unbroken(claim.facts().claimant().phone());
    }

    /// A number is read in one piece.
    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0');
    }

    public String heading() {
        return switch (claim) {
            case Claim.Received _ -> words("ouverture.confirm-heading");
            case Claim.Confirmed _ -> words("ouverture.proof-heading");
            case Claim.Opened _ when !missing.isEmpty() ->
                    words("ouverture.almost-heading", claim.facts().territoire().name());
            case Claim.Opened _ ->
                    words("ouverture.opened-heading", claim.facts().territoire().name());
            case Claim.Contested _ -> words("ouverture.contested-heading");
            case Claim.Refused _ -> words("ouverture.refused-heading");
            case Claim.Lapsed _ -> words("ouverture.lapsed-heading");
        };
    }
}
