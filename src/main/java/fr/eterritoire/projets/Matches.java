package fr.eterritoire.projets;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Terms;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.projets.MatchStore.Which;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Area;
import fr.eterritoire.territoire.Areas;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The door to which projects answer which needs. Both sides see the same, as the public could: of
/// what is confidential, its trade alone.
@Component
public class Matches {
    private static final int MOST = 30;

    private final Posted posted;
    private final MatchStore store;
    private final Areas areas;
    private final Submissions submissions;
    private final Journal journal;

    Matches(
            Posted posted,
            MatchStore store,
            Areas areas,
            Submissions submissions,
            Journal journal) {
        this.submissions = submissions;
        this.posted = posted;
        this.store = store;
        this.areas = areas;
        this.journal = journal;
    }

    /// What answers it, newest first, but for what whoever posted it has put aside; none for what
    /// is neither a need nor a project.
    public List<Match> of(Live own) {
        return side(own)
                .map(
                        which -> {
                            var aside = store.dismissedBy(own.id(), which);
                            return all(own, which)
                                    .filter(match -> !aside.contains(match.other(own.id()).id()))
                                    .limit(MOST)
                                    .toList();
                        })
                .orElseGet(List::of);
    }

    /// Whether it is a need or a project.
    public static boolean isMatched(Live live) {
        return side(live).isPresent();
    }

    static Optional<Which> side(Live live) {
        if (!(live.content() instanceof Annonce annonce)) {
            return Optional.empty();
        }
        return Needs.isNeed(annonce)
                ? Optional.of(Which.NEED)
                : Optional.of(Which.PROJECT).filter(_ -> Needs.isProject(annonce));
    }

    private Stream<Match> all(Live own, Which which) {
        return switch (which) {
            case NEED -> posted.projects().stream().flatMap(project -> match(own, project));
            case PROJECT -> {
                var sought = sought(own);
                yield posted.needs(where -> areas.place(sought, where).isPresent()).stream()
                        .flatMap(need -> match(need, own));
            }
        };
    }

    private Stream<Match> match(Live need, Live project) {
        return areas
                .place(sought(project), need.owner())
                .flatMap(inside -> Matching.reasons(shown(need), shown(project), inside))
                .map(reasons -> new Match(need, project, reasons))
                .stream();
    }

    private static Annonce shown(Live live) {
        return ((Annonce) live.content()).shown();
    }

    private List<Area> sought(Live project) {
        return ((Annonce) project.content()).terms() instanceof Terms.Project terms
                ? areas.find(terms.area())
                : List.of();
    }

    /// The needs that an office posted itself and that are online: others are their authors'.
    List<Live> needsOf(Territoire office) {
        return posted.needs(office::equals).stream()
                .filter(live -> live.content().source().isEmpty())
                .filter(live -> submissions.findLatestOf(live.id()).isEmpty())
                .toList();
    }

    Optional<Match> find(Live own, ContentId other) {
        return of(own).stream()
                .filter(match -> match.other(own.id()).id().equals(other))
                .findFirst();
    }

    /// Whoever posted it does not want to see that one again.
    @Transactional
    public boolean dismiss(Live own, ContentId other, Who by) {
        var match = find(own, other);
        match.ifPresent(
                found -> {
                    store.dismiss(found, side(own).orElseThrow());
                    var subject = new Journal.Subject("content", own.id().value());
                    journal.note(by, "put a match aside", subject, own.owner().id(), "");
                });
        return match.isPresent();
    }

    /// Of these, what whoever posted it was never told of.
    List<Match> untold(Live own) {
        return side(own)
                .map(
                        which -> {
                            var told = store.toldTo(own.id(), which);
                            return of(own).stream()
                                    .filter(match -> !told.contains(match.other(own.id()).id()))
                                    .toList();
                        })
                .orElseGet(List::of);
    }
}
