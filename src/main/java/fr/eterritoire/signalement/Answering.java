package fr.eterritoire.signalement;

import fr.eterritoire.moderation.Motif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the forms of the answer page send, read, and where each answer leads: the same for the
/// holder of a link and for an agent.
public final class Answering {
    private static final int LONGEST_WORDS = 2000;

    private Answering() {}

    /// What was published followed the rule for political meetings: none is withdrawn for being
    /// one.
    static final List<Motif> MOTIFS =
            Stream.of(Motif.values()).filter(motif -> motif != Motif.POLITICAL).toList();

    /// The motif that was chosen, if any.
    public static Optional<Motif> motif(String name) {
        return MOTIFS.stream().filter(motif -> motif.name().equals(name)).findFirst();
    }

    /// What was typed, plain and no longer than a letter takes.
    public static String words(String typed) {
        var words = ReportForm.plain(typed);
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /// The end of the address that shows what came of an act; empty when the page says it by
    /// itself.
    public static String follows(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept _, Outcome.Withdrawn _ -> "";
            case Outcome.Undone _ -> "?suite=annulee";
            case Outcome.MotifMissing _ -> "?suite=raison-manquante";
            case Outcome.AlreadyAnswered _ -> "?suite=deja";
            case Outcome.StillOnline _ -> "?suite=en-ligne";
            case Outcome.NotOnline _ -> "?suite=hors-ligne";
            case Outcome.TooLate _ -> "?suite=trop-tard";
        };
    }
}
