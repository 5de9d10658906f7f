package fr.eterritoire.moderation;

import java.util.Optional;
import java.util.stream.Stream;

/// What whoever decides has typed: shown again as long as no answer is taken, so that nothing is
/// typed twice.
///
/// @param answer which answer is open, as the page names it
/// @param question to the author
/// @param motif as it was chosen, may be empty
/// @param message what is added to the motif
public record Typed(String answer, String question, String motif, String message) {
    private static final int LONGEST_WORDS = 2000;

    /// @param answer the one that is opened first, may be none
    public static Typed nothing(String answer) {
        return new Typed(answer, "", "", "");
    }

    public static Typed asking(String question) {
        return new Typed("correction", cut(question), "", "");
    }

    public static Typed declining(String motif, String message) {
        return new Typed("refus", "", motif, cut(message));
    }

    /// The motif that was chosen, if any.
    public Optional<Motif> ground() {
        return Stream.of(Motif.values()).filter(known -> known.name().equals(motif)).findFirst();
    }

    /// No longer than a letter takes.
    public static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }
}
