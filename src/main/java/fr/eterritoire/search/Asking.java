package fr.eterritoire.search;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.search.Found.Hit;
import fr.eterritoire.search.Wanted.Reading;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.territoire.Point;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Asks an index: first for the words as they are typed; when next to nothing fits them, for words
/// that resemble them.
@Component
class Asking {
    /// Further than this nobody leafs, and OpenSearch does not go.
    private static final int FURTHEST = 10_000;

    /// So few may be misspelt themselves, when far more resemble the words.
    private static final int NEXT_TO_NOTHING = 2;

    private final Spelling spelling;

    Asking(Spelling spelling) {
        this.spelling = spelling;
    }

    Found ask(SearchSession session, Asked asked, Instant now) {
        var found = fetch(session, wanted(session, asked, Reading.AS_TYPED, now));
        if (found.total() > NEXT_TO_NOTHING || isHopeless(session, asked, now)) {
            return found;
        }
        var resembling = wanted(session, asked, Reading.RESEMBLING, now);
        if (resembling.mistyped().isEmpty()) {
            return found;
        }
        var like = fetch(session, resembling);
        return like.total() > found.total() * Spelling.FAR_MORE ? like : found;
    }

    private Wanted wanted(SearchSession session, Asked asked, Reading reading, Instant now) {
        var words = Analysis.wordsOf(asked.words());
        var mistyped =
                reading == Reading.AS_TYPED
                        ? Set.<String>of()
                        : spelling.mistyped(session, words, now);
        return new Wanted(asked, words, mistyped, reading == Reading.LOOSELY, now);
    }

    /// The last word may go on where somebody is typing.
    private boolean isHopeless(SearchSession session, Asked asked, Instant now) {
        var words = Analysis.wordsOf(asked.words());
        var whole = asked.typing() && !words.isEmpty() ? words.subList(0, words.size() - 1) : words;
        return spelling.isAnyUnknown(session, whole, now);
    }

    /// How many fit when words are taken so.
    long count(SearchSession session, Asked asked, Reading reading, Instant now) {
        return reading == Reading.RESEMBLING && isHopeless(session, asked, now)
                ? 0
                : count(session, wanted(session, asked, reading, now));
    }

    static long count(SearchSession session, Wanted wanted) {
        return session.search(Entry.class).where(wanted::predicate).fetchTotalHitCount();
    }

    /// The count, or at least as much as is enough.
    static long countUpTo(SearchSession session, Wanted wanted, long enough) {
        return session.search(Entry.class)
                .select(f -> f.id())
                .where(f -> f.bool().filter(wanted.predicate(f)))
                .totalHitCountThreshold(enough)
                .fetch(1)
                .total()
                .hitCountLowerBound();
    }

    /// The first of what fits when words are taken so. By date they are most often on within two
    /// days: then what is on later is not sorted, which may be all of France.
    List<Hit> some(SearchSession session, Asked asked, Reading reading, int most, Instant now) {
        var wanted = wanted(session, asked, reading, now);
        var soon =
                asked.order() == Asked.Order.DATE
                        ? first(session, asked, wanted::soon, most)
                        : List.<Hit>of();
        return soon.size() == most ? soon : first(session, asked, wanted::predicate, most);
    }

    private static List<Hit> first(
            SearchSession session,
            Asked asked,
            Function<SearchPredicateFactory, PredicateFinalStep> which,
            int most) {
        return session.search(Entry.class)
                .select(f -> hit(f, asked))
                .where(which)
                .sort(f -> order(f, asked))
                .fetchHits(most);
    }

    /// Which of these contents are found, in the order asked for.
    List<ContentId> among(
            SearchSession session, Asked asked, List<ContentId> contents, Instant now) {
        var isMistyped = ask(session, asked.page(0, 0), now).mistyped();
        var reading = isMistyped ? Reading.RESEMBLING : Reading.AS_TYPED;
        var wanted = wanted(session, asked, reading, now);
        var ids = contents.stream().map(ContentId::value).toList();
        return session
                .search(Entry.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.and(wanted.predicate(f), f.id().matchingAny(ids)))
                .sort(f -> order(f, asked))
                .fetchHits(ids.size())
                .stream()
                .map(ContentId::new)
                .toList();
    }

    private static Found fetch(SearchSession session, Wanted wanted) {
        var asked = wanted.asked();
        var most = Math.min(asked.most(), Math.max(0, FURTHEST - asked.from()));
        var counting = new Counting(session, wanted);
        var result =
                counting.of(
                                session.search(Entry.class)
                                        .select(f -> hit(f, asked))
                                        .where(wanted::predicate)
                                        .sort(f -> order(f, asked)))
                        .fetch(most == 0 ? 0 : asked.from(), most);
        return new Found(
                result.hits(),
                result.total().hitCount(),
                counting.counts(result),
                !wanted.mistyped().isEmpty());
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f, Asked asked) {
        var id = f.id(Long.class);
        var kind = f.field("kind", String.class);
        return asked.where() instanceof Where.Around around
                ? f.composite()
                        .from(id, kind, f.score(), Counting.distance(f, around))
                        .asList(Asking::hit)
                : f.composite().from(id, kind, f.score()).asList(Asking::hit);
    }

    private static Hit hit(List<?> said) {
        return new Hit(
                new ContentId((Long) said.get(0)),
                Kind.valueOf((String) said.get(1)),
                (Float) said.get(2),
                said.size() > 3 ? Optional.ofNullable((Double) said.get(3)) : Optional.empty());
    }

    private static SortFinalStep order(SearchSortFactory f, Asked asked) {
        var next = f.field("next").asc().missing().last();
        var newest = f.field("since").desc();
        return switch (asked.order()) {
            case RELEVANCE -> f.composite().add(f.score()).add(next).add(newest);
            case DATE -> f.composite().add(next).add(newest);
            case DISTANCE ->
                    asked.where() instanceof Where.Around(Point centre, var _)
                            ? f.composite()
                                    .add(f.distance("point", centre.lat(), centre.lon()))
                                    .add(next)
                            : f.composite().add(next).add(newest);
        };
    }
}
