package fr.eterritoire.search;

import fr.eterritoire.sentences.Kind;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Point;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SpatialWithinPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.util.common.data.Range;
import org.hibernate.search.util.common.data.RangeBoundInclusion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A question as the index understands it: the same for Lucene and OpenSearch.
///
/// @param words folded, without small words
/// @param mistyped those of them that stand for whatever resembles them by a letter
/// @param loosely whether half of the words is enough
record Wanted(Asked asked, List<String> words, Set<String> mistyped, boolean loosely, Instant now) {
    private static final int FAR = 50_000;
    private static final int A_DAY = (int) Duration.ofDays(1).toMinutes();

    /// How words are taken.
    enum Reading {
        AS_TYPED,
        /// in those that next to nobody writes, one letter may be wrong
        RESEMBLING,
        /// the same, and half of the words is enough
        LOOSELY
    }

    /// How much it adds that something happens from so many days on until so many: soon comes
    /// before later.
    private record Soon(int from, int until, float weight) {}

    private static final List<Soon> SOON =
            List.of(
                    new Soon(-FAR, 1, 8.5f),
                    new Soon(1, 3, 5.5f),
                    new Soon(3, 8, 3.5f),
                    new Soon(8, 31, 1.5f));

    /// What has no date stands among what happens within a week or two.
    private static final float ANNONCE = 3f;

    /// A place, which is there all year, lets pass what is on within a month.
    private static final float FICHE = 1f;

    private static final float NEARER = 1.5f;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /// In kilometres.
    private static final List<Integer> CIRCLES = List.of(2, 5, 10, 20, 50, 100);

    private static final float TITLE = 4f;
    private static final float LABELS = 2f;
    private static final float PLACE = 1.5f;
    private static final float BEGINNING = 2f;
    private static final float TOGETHER = 5f;

    /// So many words may stand between, or small words be left out.
    private static final int BETWEEN = 2;

    PredicateFinalStep predicate(SearchPredicateFactory f) {
        return f.bool()
                .with(
                        all -> {
                            words(f, all);
                            where(f, all);
                            time(f, all);
                            new MarksWanted(asked).add(f, all);
                            if (asked.order() == Asked.Order.RELEVANCE) {
                                together(f, all);
                                soonAndNear(f, all);
                            }
                        });
    }

    /// The same, of what happens next within two days.
    PredicateFinalStep soon(SearchPredicateFactory f) {
        return f.bool()
                .filter(predicate(f))
                .filter(f.range().field("next").atMost(today() + 3L * A_DAY));
    }

    private void words(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        if (words.isEmpty()) {
            all.must(f.matchAll().boost(0));
        } else if (loosely) {
            var some = f.bool().minimumShouldMatchNumber((words.size() + 1) / 2);
            words.forEach(word -> some.should(word(f, word)));
            all.must(some);
        } else {
            words.forEach(word -> all.must(word(f, word)));
        }
    }

    /// In any of the texts; the last word may go on where somebody is typing.
    private PredicateFinalStep word(SearchPredicateFactory f, String word) {
        var whole =
                f.match()
                        .field("title")
                        .boost(TITLE)
                        .field("labels")
                        .boost(LABELS)
                        .field("place")
                        .boost(PLACE)
                        .field("text")
                        .matching(word);
        var any = mistyped.contains(word) ? resembling(f, word) : whole;
        return asked.typing() && word.equals(words.getLast())
                ? f.or().add(any)
                        .add(f.prefix().field("beginnings").boost(BEGINNING).matching(word))
                : any;
    }

    /// A letter wrong near its end takes away what stems are known by: « expositoin » resembles the
    /// word as it is written, and no stem.
    private static PredicateFinalStep resembling(SearchPredicateFactory f, String word) {
        return f.match()
                .field("title")
                .boost(TITLE)
                .field("text")
                .field("beginnings")
                .boost(BEGINNING)
                .matching(word)
                .fuzzy(1, 1);
    }

    /// The same bonus for all, so that a title of three words gains no more than one of ten. As
    /// typed, since titles keep a gap where a small word was: « fête de la musique ».
    private void together(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        if (words.size() > 1 && mistyped.isEmpty()) {
            all.should(
                    f.phrase()
                            .field("title")
                            .matching(asked.words())
                            .slop(BETWEEN)
                            .constantScore()
                            .boost(TOGETHER));
        }
    }

    private void where(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        switch (asked.where()) {
            case Where.Everywhere _ -> {}
            case Where.Inside(France _) -> {}
            case Where.Inside(var territoire) ->
                    all.filter(f.match().field("within").matching(String.valueOf(territoire.id())));
            case Where.Around around -> all.filter(circle(f, around, around.kilometres()));
        }
    }

    private static PredicateFinalStep circle(
            SearchPredicateFactory f, Where.Around around, double kilometres) {
        return f.spatial()
                .within()
                .field("point")
                .circle(
                        around.centre().lat(),
                        around.centre().lon(),
                        kilometres,
                        DistanceUnit.KILOMETERS);
    }

    /// As good as a circle where something is only nearer than something else, and much quicker.
    private static SpatialWithinPredicateOptionsStep<?> square(
            SearchPredicateFactory f, Point centre, double kilometres) {
        var high = kilometres / KILOMETRES_PER_DEGREE;
        var wide = high / Math.max(0.1, Math.cos(Math.toRadians(centre.lat())));
        return f.spatial()
                .within()
                .field("point")
                .boundingBox(
                        Math.min(90, centre.lat() + high),
                        Math.max(-180, centre.lon() - wide),
                        Math.max(-90, centre.lat() - high),
                        Math.min(180, centre.lon() + wide));
    }

    /// What is over is told in two steps: before today, which is the same question all day long and
    /// is remembered, and today.
    private void time(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        asked.when()
                .ifPresent(
                        days ->
                                all.filter(
                                        f.range()
                                                .field("days")
                                                .between(
                                                        (int) days.first().toEpochDay(),
                                                        (int) days.last().toEpochDay())));
        if (!asked.past()) {
            var today = today();
            all.filter(f.range().field("over").atLeast(today));
            all.mustNot(f.range().field("over").between(today, Times.minute(now)));
        }
    }

    private long today() {
        return Times.minute(now) / A_DAY * A_DAY;
    }

    private void soonAndNear(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        for (var soon : SOON) {
            all.should(
                    f.range()
                            .field("next")
                            .range(
                                    Range.between(
                                            today() + (long) soon.from * A_DAY,
                                            RangeBoundInclusion.EXCLUDED,
                                            today() + (long) soon.until * A_DAY,
                                            RangeBoundInclusion.INCLUDED))
                            .constantScore()
                            .boost(soon.weight));
        }
        all.should(of(f, Kind.ANNONCE).boost(ANNONCE));
        all.should(of(f, Kind.FICHE).boost(FICHE));
        if (asked.where() instanceof Where.Around around) {
            for (var part : List.of(4, 2)) {
                all.should(
                        square(f, around.centre(), (double) around.kilometres() / part)
                                .constantScore()
                                .boost(NEARER));
            }
        }
    }

    private static TermsPredicateOptionsStep<?> of(SearchPredicateFactory f, Kind kind) {
        return MarksWanted.marked(f, List.of(Marks.of(kind))).constantScore();
    }

    /// The same within fewer kilometres, to count.
    PredicateFinalStep within(SearchPredicateFactory f, Where.Around around, int kilometres) {
        return f.bool().filter(predicate(f)).filter(circle(f, around, kilometres));
    }

    List<Integer> smallerCircles(Where.Around around) {
        return CIRCLES.stream().filter(kilometres -> kilometres < around.kilometres()).toList();
    }
}
