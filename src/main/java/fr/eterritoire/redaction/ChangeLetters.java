package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.content.Changes;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.AuthorLetters;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// Tells whoever proposed something what the town hall has done with it, once that can no longer be
/// undone.
@Component
class ChangeLetters {
    private final Courrier courrier;
    private final AuthorLetters authors;
    private final Submissions submissions;
    private final Deciders deciders;
    private final Addresses addresses;

    ChangeLetters(
            Courrier courrier,
            AuthorLetters authors,
            Submissions submissions,
            Deciders deciders,
            Addresses addresses) {
        this.courrier = courrier;
        this.authors = authors;
        this.submissions = submissions;
        this.deciders = deciders;
        this.addresses = addresses;
    }

    void tellChanged(Live before, Live now, OfficeAct act) {
        var changes = Changes.between(before.content(), now.content(), now.owner());
        for (var proposal : proposalsOf(now)) {
            courrier.send(
                    changed(proposal, now, changes).heldFor(OfficeAct.TO_UNDO, act.holdKey()));
        }
    }

    private Letter changed(Submission proposal, Live now, List<Changes.Change> changes) {
        var link = "/auteur/" + authors.privateLink(proposal, now.content());
        var title = now.content().title();
        return new Letter(
                        proposal.facts().sender(),
                        words("redaction.letter-corrected", title),
                        "corrected",
                        new ChangeLetterPage(now.owner(), title, changes, addresses.absolute(link)))
                .answeredTo(deciders.addressOf(now.owner()));
    }

    void tellWithdrawn(Live live, String reason, OfficeAct act) {
        for (var proposal : proposalsOf(live)) {
            courrier.send(
                    authors.letter(
                                    proposal,
                                    live.content(),
                                    words("signalement.letter-withdrawn"),
                                    "withdrawn",
                                    reason)
                            .heldFor(OfficeAct.TO_UNDO, act.holdKey()));
        }
    }

    /// Of whoever keeps it, and those that were merged into it.
    private List<Submission> proposalsOf(Live live) {
        return Stream.concat(
                        submissions.findKeeperOf(live.id()).stream(),
                        submissions.mergedInto(live.id()).stream())
                .toList();
    }
}
