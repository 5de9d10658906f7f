package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.search.Found.Counts;
import fr.eterritoire.search.Found.Hit;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.sentences.Kind;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.DistanceToFieldProjectionOptionsStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;

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

/// Counts what is found by all that it can be narrowed by, in the pass that finds it.
final class Counting {
    private static final AggregationKey<Map<String, Long>> MARKS = AggregationKey.of("marks");
    private static final AggregationKey<Map<Range<Integer>, Long>> DAYS = AggregationKey.of("days");

    /// More marks than there are.
    private static final int ALL_MARKS = 400;

    /// Of so many the distances are read rather than counted.
    private static final int FEW = 300;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SearchSession session;
    private final Wanted wanted;

    /// By when, where no days have been chosen.
    private final Map<String, Days> spans;

    Counting(SearchSession session, Wanted wanted) {
        this.session = session;
        this.wanted = wanted;
        this.spans =
                wanted.asked().when().isPresent()
                        ? Map.of()
                        : Days.counted(LocalDate.ofInstant(wanted.now(), PARIS));
    }

    SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> of(
            SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> query) {
        var marked =
                query.aggregation(
                        MARKS, f -> f.terms().field("marks", String.class).maxTermCount(ALL_MARKS));
        if (spans.isEmpty()) {
            return marked;
        }
        var ranges = spans.values().stream().map(Counting::range).distinct().toList();
        return marked.aggregation(DAYS, f -> f.range().field("days", Integer.class).ranges(ranges));
    }

    /// OpenSearch takes ranges without their end alone.
    private static Range<Integer> range(Days days) {
        return Range.canonical((int) days.first().toEpochDay(), (int) days.last().toEpochDay() + 1);
    }

    /// How many are within smaller circles: of a few it is looked how far they are, many are
    /// counted.
    private Map<Integer, Long> distances(SearchResult<Hit> result) {
        var counts = new LinkedHashMap<Integer, Long>();
        if (wanted.asked().where() instanceof Where.Around around) {
            var far = farOfFew(around, result);
            for (var kilometres : wanted.smallerCircles(around)) {
                var within =
                        far.map(all -> all.stream().filter(one -> one <= kilometres).count())
                                .orElseGet(() -> within(around, kilometres));
                if (within > 0) {
                    counts.put(kilometres, within);
                }
            }
        }
        return counts;
    }

    private Optional<List<Double>> farOfFew(Where.Around around, SearchResult<Hit> result) {
        var total = result.total().hitCount();
        if (total == result.hits().size()) {
            return Optional.of(
                    result.hits().stream().flatMap(hit -> hit.kilometres().stream()).toList());
        }
        return total > FEW
                ? Optional.empty()
                : Optional.of(
                        session.search(Entry.class)
                                .select(f -> distance(f, around))
                                .where(wanted::predicate)
                                .sort(f -> f.indexOrder())
                                .fetchHits(FEW));
    }

    private long within(Where.Around around, int kilometres) {
        return session.search(Entry.class)
                .where(f -> wanted.within(f, around, kilometres))
                .fetchTotalHitCount();
    }

    static DistanceToFieldProjectionOptionsStep<?, Double> distance(
            SearchProjectionFactory<?, ?> f, Where.Around around) {
        var centre = around.centre();
        return f.distance("point", GeoPoint.of(centre.lat(), centre.lon()))
                .unit(DistanceUnit.KILOMETERS);
    }

    Counts counts(SearchResult<Hit> result) {
        var marks = result.aggregation(MARKS);
        return new Counts(
                kinds(marks, result.total().hitCount()),
                some(marks, Counting::isType, mark -> mark),
                days(result),
                distances(result),
                marks.getOrDefault(Marks.FREE, 0L),
                some(marks, Marks::isAccessible, mark -> Accessibility.valueOf(Marks.keyOf(mark))),
                languages(marks, result.total().hitCount()));
    }

    private static Map<Kind, Long> kinds(Map<String, Long> marks, long total) {
        var kinds = some(marks, Marks::isKind, mark -> Kind.valueOf(Marks.keyOf(mark)));
        var marked = kinds.values().stream().mapToLong(Long::longValue).sum();
        return with(kinds, Marks.UNMARKED_KIND, total - marked);
    }

    private static Map<String, Long> languages(Map<String, Long> marks, long total) {
        var languages = some(marks, Marks::isLanguage, Marks::keyOf);
        var foreign = marks.getOrDefault(Marks.FOREIGN, 0L);
        return with(languages, Marks.UNMARKED_LANGUAGE, total - foreign);
    }

    private static <K> Map<K, Long> with(Map<K, Long> counts, K key, long count) {
        if (count > 0) {
            counts.put(key, count);
        }
        return counts;
    }

    private Map<String, Long> days(SearchResult<Hit> result) {
        var days = new LinkedHashMap<String, Long>();
        spans.forEach(
                (name, span) -> {
                    var count = result.aggregation(DAYS).getOrDefault(range(span), 0L);
                    if (count > 0) {
                        days.put(name, count);
                    }
                });
        return days;
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
