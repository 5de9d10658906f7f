package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Decider;
import fr.eterritoire.content.Content;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.signalement.Report.Answer;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What whoever decides sees of a report: why, in which words, and the announcement; never who
/// reported it.
///
/// @param decider who reads it
/// @param shown the announcement as it is online, or as it was when it was reported
/// @param previews its pictures, as `data:` addresses
/// @param typed the answer that was not taken, with what was typed
/// @param follows what came of the last act
public record AnswerPage(
        Report report,
        Territoire territoire,
        Content shown,
        Optional<Live> live,
        List<String> previews,
        Instant now,
        Decider decider,
        Typed typed,
        String follows) {

    /// @param motif as it was chosen, may be empty
    public record Typed(String motif, String words) {
        public static final Typed NOTHING = new Typed("", "");
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("signalement.answer-title", shown.title());
        return follows.equals("raison-manquante") ? words("submission.fault-title", title) : title;
    }

    /// Where its forms are sent.
    public String address() {
        return decider.address();
    }

    public boolean waiting() {
        return report.answer().isEmpty();
    }

    public boolean kept() {
        return report.answer().filter(answer -> answer.kind() == Answer.Kind.KEPT).isPresent();
    }

    public boolean undoable() {
        return report.isUndoableAt(now);
    }

    /// « 14 h 12 », on the clocks of the territory.
    public String undoableUntil() {
        return report.answer()
                .map(Answer::undoableUntil)
                .map(until -> until.atZone(territoire.zone()).toLocalTime())
                .map(time -> SpokenDates.time(time.truncatedTo(ChronoUnit.MINUTES)))
                .orElse("");
    }

    public String receivedOn() {
        return SpokenDates.date(report.receivedAt().atZone(territoire.zone()).toLocalDate());
    }

    public List<Motif> motifs() {
        return Answering.MOTIFS;
    }
}
