package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.projets.Match;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.ThreadLine;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the author's private page shows.
///
/// @param opened the proposal of the link; `current` the one that speaks for it now
/// @param proposed what waits, or is live, or was proposed last
/// @param previews its pictures, as `data:` addresses
/// @param views how often its page was opened
/// @param trusted what its author changes is published once they confirm it by mail
/// @param renewable an annonce that may go on, even after its last day
/// @param confirmable a fiche whose keeper may say that it is right today
/// @param takesMessages it can be written to its author from its page
/// @param matches what answers it, for a need or a project that is online
/// @param follows what came of the last act
public record AuteurPage(
        Submission opened,
        Submission current,
        Territoire territoire,
        Content proposed,
        Optional<Live> live,
        List<ThreadLine> thread,
        List<String> previews,
        long views,
        boolean trusted,
        boolean renewable,
        boolean confirmable,
        boolean takesMessages,
        Optional<List<Match>> matches,
        Instant now,
        String token,
        String follows) {

    /// How many stones of the road are behind: proposée, confirmée, lue par la mairie, publiée.
    public int step() {
        return live.isPresent() ? 4 : ownStep();
    }

    /// « La version proposée », while another is online.
    public boolean isAnotherOnline() {
        return live.isPresent() && current.facts().revises() && current.isOpen();
    }

    private int ownStep() {
        return switch (current) {
            case Submission.Received _ -> 1;
            case Submission.Verified _ -> 2;
            case Submission.SentBack _, Submission.Declined _, Submission.Merged _ -> 3;
            case Submission.Lapsed _ -> 1;
            case Submission.Approved _ -> 4;
        };
    }

    /// What has become of it.
    public String stateInWords() {
        return switch (current) {
            case Submission.Received _ when live.isPresent() -> words("auteur.change-to-confirm");
            case Submission.Received _ -> words("auteur.not-confirmed");
            case Submission.Verified _ when word().isPresent() ->
                    words(
                            "auteur.online-marked-word",
                            status().words(),
                            word().get().replaceFirst("\\.$", ""));
            case Submission.Verified _ when live.isPresent() && !status().words().isEmpty() ->
                    words("auteur.online-marked-waiting", status().words());
            case Submission.Verified _ when live.isPresent() -> words("auteur.change-waits");
            case Submission.Verified _ -> words("auteur.waits");
            case Submission.SentBack _ -> words("auteur.sent-back");
            case Submission.Approved _ when live.isEmpty() ->
                    isFiche() ? words("auteur.fiche-gone") : words("auteur.gone");
            case Submission.Approved _ when !status().words().isEmpty() ->
                    words("auteur.online-marked", status().words());
            case Submission.Approved _ ->
                    isFiche() ? words("auteur.fiche-online") : words("auteur.online");
            case Submission.Declined _ when live.isPresent() -> words("auteur.change-declined");
            case Submission.Declined _ -> words("auteur.declined");
            case Submission.Merged _ -> words("auteur.merged");
            case Submission.Lapsed _ -> words("auteur.waits-no-more");
        };
    }

    /// What its author adds to « Annulé », when nothing else waits to be read.
    public Optional<String> word() {
        return live.map(Live::content)
                .map(shown -> Changes.between(shown, proposed.replacing(shown), territoire))
                .filter(_ -> current instanceof Submission.Verified && !status().words().isEmpty())
                .flatMap(Changes::wordAlone);
    }

    public boolean correctable() {
        return current instanceof Submission.Verified || current instanceof Submission.SentBack;
    }

    public boolean changeable() {
        return live.isPresent() && !correctable();
    }

    /// An annonce is not cancelled or full: it ends.
    public boolean isEvent() {
        return proposed instanceof Evenement;
    }

    /// A fête comes again next year, an annonce some day; what is there all the time, or comes back
    /// by itself, does not.
    public boolean comesAgain() {
        return switch (proposed) {
            case Evenement evenement -> !(evenement.dates() instanceof Dates.Recurring);
            case Annonce _ -> true;
            case Fiche _ -> false;
        };
    }

    public boolean isFiche() {
        return proposed instanceof Fiche;
    }

    public EventStatus status() {
        return switch (live.map(Live::content).orElse(proposed)) {
            case Evenement evenement -> evenement.status();
            case Annonce _, Fiche _ -> EventStatus.SCHEDULED;
        };
    }
}
