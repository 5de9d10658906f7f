package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.moderation.Recalling;
import fr.eterritoire.submission.AuthorLetters;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.stream.Stream;

/// Who learns that an event is cancelled, full, postponed or on again: everybody who proposed it,
/// and whoever decides.
@Component
class StatusLetters {
    private final Courrier courrier;
    private final AuthorLetters authors;
    private final Submissions submissions;
    private final Recalling recalling;
    private final Deciders deciders;
    private final Addresses addresses;

    StatusLetters(
            Courrier courrier,
            AuthorLetters authors,
            Submissions submissions,
            Recalling recalling,
            Deciders deciders,
            Addresses addresses) {
        this.courrier = courrier;
        this.authors = authors;
        this.submissions = submissions;
        this.recalling = recalling;
        this.deciders = deciders;
        this.addresses = addresses;
    }

    /// What was to be told before, and has not left, is no longer so.
    ///
    /// @param shown what is online now
    /// @param word what its author adds, which nobody has read yet; may be empty
    void tellAuthors(Desk desk, Evenement shown, String word) {
        var latest = desk.current().orElse(desk.opened());
        Stream.of(desk.opened().id(), latest.id()).distinct().forEach(recalling::recall);
        var told = new HashSet<>();
        Stream.concat(
                        Stream.of(desk.opened(), latest),
                        submissions.mergedInto(desk.content()).stream())
                .filter(submission -> told.add(submission.facts().sender()))
                .map(submission -> toAuthor(submission, shown, word))
                .forEach(courrier::send);
    }

    private Letter toAuthor(Submission submission, Evenement shown, String word) {
        return authors.letter(submission, shown, said(shown), "status-shown", word);
    }

    void tellDeciders(Desk desk, Evenement shown) {
        var address = addresses.absolute(desk.live().orElseThrow().path());
        var page = new StatusLetterPage(desk.territoire(), shown, said(shown), address);
        var subject = said(shown) + "\u00a0: " + shown.title();
        deciders.of(desk.territoire()).recipients().stream()
                .map(to -> new Letter(to.mail(), subject, "status-changed", page))
                .forEach(courrier::send);
    }

    /// « Annulé », « Maintenu »
    private static String said(Evenement shown) {
        return shown.status() == EventStatus.SCHEDULED
                ? words("auteur.kept-as-planned")
                : shown.status().words();
    }
}
