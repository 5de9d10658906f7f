package fr.eterritoire.moderation;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Similar;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.WaitingList;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposals and live contents that may be the same event, and what happens when one says so.
@Component
class Twins {
    private final Similar similar;
    private final Submissions submissions;
    private final Publications publications;
    private final Contents contents;

    Twins(Similar similar, Submissions submissions, Publications publications, Contents contents) {
        this.similar = similar;
        this.submissions = submissions;
        this.publications = publications;
        this.contents = contents;
    }

    /// All that looks the same, the titles that share most words first: for whoever decides alone.
    List<DecisionPage.Twin> of(Verified waiting) {
        var title = submissions.proposed(waiting).title();
        return Stream.concat(
                        publishedLike(waiting).stream().map(Twins::online),
                        waitingLike(waiting).stream().map(this::waitingToo))
                .sorted(
                        Comparator.comparingDouble(
                                twin -> -Similar.shared(title, twin.content().title())))
                .toList();
    }

    private static DecisionPage.Twin online(Live live) {
        return new DecisionPage.Twin(live.id(), live.content(), Optional.of(live.path()));
    }

    private DecisionPage.Twin waitingToo(Verified other) {
        return new DecisionPage.Twin(
                other.content(), submissions.proposed(other), Optional.empty());
    }

    /// Live contents that look the same.
    List<Live> publishedLike(Verified waiting) {
        return similar
                .published(waiting.facts().territoire(), submissions.proposed(waiting))
                .stream()
                .filter(live -> !live.id().equals(waiting.content()))
                .toList();
    }

    private List<Verified> waitingLike(Verified waiting) {
        var proposed = submissions.proposed(waiting);
        return submissions.waiting().stream()
                .filter(other -> other.facts().territoire().equals(waiting.facts().territoire()))
                .filter(other -> !other.content().equals(waiting.content()))
                .filter(Verified.class::isInstance)
                .map(Verified.class::cast)
                .filter(other -> Similar.areAlike(proposed, submissions.proposed(other)))
                .toList();
    }

    /// Whether two that wait for one territory look the same.
    boolean areAlike(WaitingList.Pending one, WaitingList.Pending other) {
        return !one.id().equals(other.id())
                && one.waiting().facts().territoire().equals(other.waiting().facts().territoire())
                && Similar.areAlike(one.proposed(), other.proposed());
    }

    /// Whether one can be merged into the other: both of one territory, the other live or waiting.
    boolean isTwin(Verified waiting, ContentId into) {
        if (into.equals(waiting.content()) || !hasOrganisers(submissions.proposed(waiting))) {
            return false;
        }
        var territoire = waiting.facts().territoire();
        return publications
                        .findLive(into)
                        .filter(live -> live.owner().equals(territoire))
                        .isPresent()
                || waitingFor(into)
                        .filter(other -> other.facts().territoire().equals(territoire))
                        .isPresent();
    }

    /// An annonce or a fiche has one author, with whom nobody joins.
    private static boolean hasOrganisers(Content content) {
        return switch (content) {
            case Evenement _ -> true;
            case Annonce _, Fiche _ -> false;
        };
    }

    /// The number of the edition a twin has now: the live one, or the one that is not decided yet.
    int editionOf(ContentId twin) {
        return publications
                .findLive(twin)
                .map(Live::edition)
                .orElseGet(() -> openFor(twin).orElseThrow().facts().edition());
    }

    /// The organisers of a proposal become organisers of its twin too.
    void join(Content proposed, ContentId twin) {
        var names = new LinkedHashSet<>(organisersOf(contents.edition(twin, editionOf(twin))));
        names.addAll(organisersOf(proposed));
        organise(twin, new ArrayList<>(names));
    }

    /// Undoes that: whoever the twin did not have before leaves it. A twin that has ended since
    /// stays as it is.
    void part(Content proposed, Decision merge) {
        var twin = merge.into().orElseThrow();
        if (publications.findLive(twin).isEmpty() && openFor(twin).isEmpty()) {
            return;
        }
        var before = organisersOf(contents.edition(twin, merge.editionBefore().orElseThrow()));
        var names = new ArrayList<>(organisersOf(contents.edition(twin, editionOf(twin))));
        names.removeIf(name -> organisersOf(proposed).contains(name) && !before.contains(name));
        organise(twin, names);
    }

    private void organise(ContentId twin, List<String> names) {
        var live = publications.lockLive(twin);
        var now = contents.edition(twin, editionOf(twin));
        var then =
                switch (now) {
                    case Evenement evenement -> evenement.withOrganisers(names);
                    case Annonce annonce -> annonce;
                    case Fiche fiche -> fiche;
                };
        if (live.isPresent()) {
            publications.revise(twin, then);
        } else {
            submissions.enriched(openFor(twin).orElseThrow(), then);
        }
    }

    private Optional<Submission> waitingFor(ContentId content) {
        return submissions.findLatestOf(content).filter(Verified.class::isInstance);
    }

    /// It waits for whoever decides, or for its author.
    private Optional<Submission> openFor(ContentId content) {
        return submissions
                .findLatestOf(content)
                .filter(s -> s instanceof Verified || s instanceof Submission.SentBack);
    }

    private static List<String> organisersOf(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.organisers();
            case Annonce _, Fiche _ -> List.of();
        };
    }
}
