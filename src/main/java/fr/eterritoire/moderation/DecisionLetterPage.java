package fr.eterritoire.moderation;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.ThreadLine;

import java.util.List;
import java.util.Optional;

/// What the letter to whoever decides shows: the proposal whole, what was said about it, four
/// answers.
///
/// @param link leads to the decision page; `?reponse=…` opens one of its answers
/// @param proposed as it would be online
/// @param changes what it says otherwise than what was online or read before
/// @param byMail the link decides; otherwise it leads to the office
/// @param words why it comes again, may be empty
public record DecisionLetterPage(
        Submission submission,
        Content proposed,
        List<Changes.Change> changes,
        List<ThreadLine> thread,
        String link,
        boolean byMail,
        String words) {

    /// What its author has said at once, which is online already: « Annulé »; empty when as usual,
    /// and where only this edition changes its times.
    public String status() {
        return switch (proposed) {
            case Evenement evenement when evenement.status() == EventStatus.RESCHEDULED -> "";
            case Evenement evenement -> evenement.status().words();
            case Annonce _, Fiche _ -> "";
        };
    }

    /// The word that its author adds to that, when it is all there is to read.
    public Optional<String> word() {
        return Changes.wordAlone(changes).filter(_ -> !status().isEmpty());
    }

    /// What its organiser must declare, said to whoever decides.
    public Optional<String> declaration() {
        return switch (proposed) {
            case Evenement evenement -> evenement.type().declaration();
            case Annonce _, Fiche _ -> Optional.empty();
        };
    }

    /// What takes place somewhere needs more than being announced.
    public boolean isEvent() {
        return proposed instanceof Evenement;
    }

    /// What the law forbids, when its words make one think of it.
    public List<Prohibition> prohibitions() {
        return Prohibition.suspectedIn(proposed);
    }
}
