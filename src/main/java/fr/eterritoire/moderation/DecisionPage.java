package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.content.Topic;
import fr.eterritoire.content.Topics;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.ThreadLine;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.SpokenDates;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What the decision page shows.
///
/// @param proposed as it would be online; `changes` what that says otherwise than before
/// @param waiting it can be decided on by whoever reads it
/// @param decision the last one this territory took on it; `undoable` nobody has built on it yet
/// @param live what the public sees of it now
/// @param twins what it resembles, online or waiting too, the nearest first
/// @param sameDay what else takes place that day within 20 km
/// @param communes found for `communeSought`
/// @param previews its pictures, as `data:` addresses
/// @param care what the rules that hold here ask for
/// @param typed what is in the forms, and which of them is open
/// @param follows what came of the last act
public record DecisionPage(
        Submission submission,
        Content proposed,
        List<Changes.Change> changes,
        boolean waiting,
        List<ThreadLine> thread,
        Optional<Decision> decision,
        boolean undoable,
        Optional<Live> live,
        List<Twin> twins,
        List<Live> sameDay,
        List<Commune> communes,
        String communeSought,
        List<String> previews,
        Decider decider,
        Care care,
        Typed typed,
        String follows) {

    private static final int TWINS_SHOWN = 2;

    /// What may be the same.
    ///
    /// @param path where it is online; none, when it waits too
    public record Twin(ContentId id, Content content, Optional<String> path) {}

    /// Those to be seen before one answers.
    public List<Twin> nearest() {
        return twins.subList(0, Math.min(TWINS_SHOWN, twins.size()));
    }

    /// The rest of them.
    public List<Twin> farther() {
        return twins.subList(nearest().size(), twins.size());
    }

    /// Who has decided, when it was not whoever reads, and when: « Un collègue a répondu à 14 h 12.
    /// »
    public Optional<String> takenBy() {
        return decision.filter(taken -> !waiting && !taken.undone())
                .filter(taken -> !taken.by().equals(decider.who()))
                .map(taken -> takenBy(taken, submission.facts().territoire().zone()));
    }

    static String takenBy(Decision taken, ZoneId zone) {
        var at = taken.decidedAt().atZone(zone);
        var when = SpokenDates.dayWithoutYear(at.toLocalDate());
        var time = SpokenDates.time(at.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        return switch (taken.by().kind()) {
            case PERSON -> words("moderation.taken-by-colleague", when, time);
            case TRUST -> words("moderation.taken-by-trust", taken.by().id() + "", when, time);
            default -> words("moderation.taken-by-mail", when, time);
        };
    }

    /// Where what nobody decided on is taken offline.
    public Optional<String> withdrawal() {
        return decision.filter(Decision::isByTrust)
                .filter(_ -> live.isPresent() && decider.isSignedIn() && decider.mayAct())
                .map(_ -> Offices.address(submission.facts().territoire()))
                .map(office -> office + "/annonces/" + submission.content() + "/retrait");
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = waiting ? words("moderation.title", proposed.title()) : proposed.title();
        return isFaulty() ? words("submission.fault-title", title) : title;
    }

    private boolean isFaulty() {
        return waiting && (follows.equals("texte-manquant") || follows.equals("raison-manquante"));
    }

    /// What is wrong with this answer, beside its field.
    public Optional<String> faultOf(String answer) {
        return isFaulty() && opens(answer)
                ? Optional.of(
                        follows.equals("raison-manquante")
                                ? words("moderation.choose-motif")
                                : words("moderation.outcome-text-missing"))
                : Optional.empty();
    }

    public boolean opens(String answer) {
        return typed.answer().equals(answer);
    }

    /// Where its forms are sent.
    public String address() {
        return decider.address();
    }

    /// « 14 h 12 », on the clocks of the territory.
    public String undoableUntil() {
        return decision.map(
                        d ->
                                d.undoableUntil()
                                        .atZone(submission.facts().territoire().zone())
                                        .toLocalTime()
                                        .truncatedTo(ChronoUnit.MINUTES))
                .map(SpokenDates::time)
                .orElse("");
    }

    public String datesOf(Content content) {
        return switch (content) {
            case Evenement evenement -> DatesInWords.whole(evenement.dates());
            case Annonce annonce -> annonce.choice();
            case Fiche fiche -> fiche.category().label();
        };
    }

    /// The word that its author adds to what is online and marked already, when it is all there is
    /// to decide on.
    public Optional<String> word() {
        return Changes.wordAlone(changes);
    }

    /// What its organiser must declare, said to whoever decides.
    public Optional<String> declaration() {
        return switch (proposed) {
            case Evenement evenement -> evenement.type().declaration();
            case Annonce _, Fiche _ -> Optional.empty();
        };
    }

    public List<Motif> motifs() {
        return Motif.leftBy(care.rule()).stream()
                .filter(motif -> isEvent() || motif != Motif.NOT_AN_EVENT)
                .toList();
    }

    /// What its words make one think of, and its author has not said.
    public List<Topic> unsaid() {
        return Care.unsaid(proposed);
    }

    /// What takes place somewhere needs more than being announced.
    public boolean isEvent() {
        return proposed instanceof Evenement;
    }

    /// What the law forbids, when its words make one think of it.
    public List<Prohibition> prohibitions() {
        return Prohibition.suspectedIn(proposed);
    }

    public boolean isPolitical() {
        return Topics.isPolitical(proposed);
    }
}
