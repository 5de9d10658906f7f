package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.wordsOf;

import java.time.Instant;
import java.util.Optional;

/// One of somebody's ways to prove a second time who they are.
///
/// @param key names it in addresses
/// @param label as its owner called it
/// @param left codes that are not used yet, of a card
public record Factor(
        String key, Kind kind, String label, Instant since, Optional<Instant> usedAt, int left) {
    private static final int FEW = 3;

    public enum Kind {
        PASSKEY,
        /// an application that shows six digits, RFC 6238
        TOTP,
        CARD
    }

    public String kindSaid() {
        return wordsOf("connexion.kind", kind);
    }

    public String started() {
        return Spoken.day(since);
    }

    public Optional<String> lastUsed() {
        return usedAt.map(Spoken::day);
    }

    public boolean isCard() {
        return kind == Kind.CARD;
    }

    public boolean isNearlyUsedUp() {
        return isCard() && left <= FEW;
    }
}
