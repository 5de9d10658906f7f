package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.search.Found.Counts;
import fr.eterritoire.search.Found.Hit;
import fr.eterritoire.search.Wanted.Reading;
import fr.eterritoire.territoire.Point;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Asks an index: first for the words as they are typed; when next to nothing fits them, for words
/// that resemble them.
@Component
class Asking {
    private static final AggregationKey<Map<String, Long>> MARKS = AggregationKey.of("marks");
    private static final AggregationKey<Map<Range<Integer>, Long>> DAYS = AggregationKey.of("days");

    /// More marks than there are.
    private static final int ALL_MARKS = 400;

    /// Further than this nobody leafs, and OpenSearch does not go.
    private static final int FURTHEST = 10_000;

    /// So few may be misspelt themselves, when so many times more resemble the words.
    private static final int NEXT_TO_NOTHING = 2;

    private static final int FAR_MORE = 20;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Found ask(SearchSession session, Asked asked, boolean loosely, Instant now) {
        var words = Analysis.wordsOf(asked.words());
        if (loosely) {
            return fetch(session, new Wanted(asked, words, Reading.LOOSELY, now), true);
        }
        var typed = new Wanted(asked, words, Reading.AS_TYPED, now);
        var found = fetch(session, typed, false);
        if (found.total() > NEXT_TO_NOTHING || !typed.canResemble()) {
            return found;
        }
        var like = fetch(session, new Wanted(asked, words, Reading.RESEMBLING, now), true);
        return like.total() > found.total() * FAR_MORE ? like : found;
    }

    /// Which of these contents are found, in the order asked for.
    List<ContentId> among(
            SearchSession session, Asked asked, List<ContentId> contents, Instant now) {
        var isMistyped = ask(session, asked.page(0, 0), false, now).mistyped();
        var reading = isMistyped ? Reading.RESEMBLING : Reading.AS_TYPED;
        var wanted = new Wanted(asked, Analysis.wordsOf(asked.words()), reading, now);
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

    private static Found fetch(SearchSession session, Wanted wanted, boolean mistyped) {
        var asked = wanted.asked();
        var today = LocalDate.ofInstant(wanted.now(), PARIS);
        var spans = Days.counted(today);
        var most = Math.min(asked.most(), Math.max(0, FURTHEST - asked.from()));
        var result =
                session.search(Entry.class)
                        .select(f -> hit(f, asked))
                        .where(wanted::predicate)
                        .sort(f -> order(f, asked))
                        .aggregation(
                                MARKS,
                                f -> f.terms().field("marks", String.class).maxTermCount(ALL_MARKS))
                        .aggregation(
                                DAYS,
                                f ->
                                        f.range()
                                                .field("days", Integer.class)
                                                .ranges(
                                                        spans.values().stream()
                                                                .map(Asking::range)
                                                                .distinct()
                                                                .toList()))
                        .fetch(most == 0 ? 0 : asked.from(), most);
        return new Found(
                result.hits(),
                result.total().hitCount(),
                counts(result, spans, distances(session, wanted)),
                mistyped);
    }

    /// OpenSearch takes ranges without their end alone.
    private static Range<Integer> range(Days days) {
        return Range.canonical((int) days.first().toEpochDay(), (int) days.last().toEpochDay() + 1);
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f, Asked asked) {
        var id = f.id(Long.class);
        var kind = f.field("kind", String.class);
        return asked.where() instanceof Where.Around(var centre, var _)
                ? f.composite()
                        .from(
                                id,
                                kind,
                                f.score(),
                                f.distance("point", GeoPoint.of(centre.lat(), centre.lon()))
                                        .unit(DistanceUnit.KILOMETERS))
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

    private static Map<Integer, Long> distances(SearchSession session, Wanted wanted) {
        var counts = new LinkedHashMap<Integer, Long>();
        if (wanted.asked().where() instanceof Where.Around around) {
            for (var kilometres : wanted.smallerCircles(around)) {
                var within =
                        session.search(Entry.class)
                                .where(f -> wanted.within(f, around, kilometres))
                                .fetchTotalHitCount();
                if (within > 0) {
                    counts.put(kilometres, within);
                }
            }
        }
        return counts;
    }

    private static Counts counts(
            SearchResult<?> result, Map<String, Days> spans, Map<Integer, Long> distances) {
        var marks = result.aggregation(MARKS);
        var perSpan = result.aggregation(DAYS);
        var days = new LinkedHashMap<String, Long>();
        spans.forEach(
                (name, span) -> {
                    var count = perSpan.getOrDefault(range(span), 0L);
                    if (count > 0) {
                        days.put(name, count);
                    }
                });
        return new Counts(
                some(marks, Marks::isKind, Asking::kind),
                some(marks, Asking::isType, mark -> mark),
                days,
                distances,
                marks.getOrDefault(Marks.FREE, 0L),
                some(marks, Marks::isAccessible, mark -> Accessibility.valueOf(Marks.keyOf(mark))),
                some(marks, Marks::isLanguage, Marks::keyOf));
    }

    private static Kind kind(String mark) {
        return Kind.valueOf(Marks.keyOf(mark));
    }

    private static boolean isType(String mark) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> mark.startsWith(kind.name().toLowerCase(Locale.ROOT) + ":"));
    }

    private static <K> Map<K, Long> some(
            Map<String, Long> marks, Predicate<String> which, Function<String, K> key) {
        return marks.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .collect(
                        Collectors.toMap(
                                each -> key.apply(each.getKey()),
                                Map.Entry::getValue,
                                Long::sum,
                                LinkedHashMap::new));
    }
}
