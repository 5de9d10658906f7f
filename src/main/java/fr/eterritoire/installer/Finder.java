package fr.eterritoire.installer;

import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks through all communes, in memory. What is demanded and is known not to be there leaves a
/// commune out; the others are ordered by how well they answer, each criterion counted as much as
/// it matters. What nobody knows counts as if it were there: a commune never stands lower for it.
@Component
class Finder {
    /// Where the nearest is farther, it helps no more.
    private static final double NEAR_KM = 15;

    private final Landscapes landscapes;
    private final Territoires territoires;

    Finder(Landscapes landscapes, Territoires territoires) {
        this.landscapes = landscapes;
        this.territoires = territoires;
    }

    /// @param score from 0 to 1
    /// @param perhaps something that is demanded is not known of it
    record Match(int place, double score, double kilometres, boolean perhaps) {}

    /// @param best the first of them, in order
    /// @param count how many answer in all, `perhaps` of them with something unknown
    record Found(List<Match> best, int count, int perhaps, Landscape landscape) {}

    Found find(Criteria criteria, int most) {
        var landscape = landscapes.now();
        var matches = new ArrayList<Match>();
        candidates(criteria, landscape)
                .forEach(
                        place -> {
                            var match = match(criteria, landscape, place);
                            if (match != null) {
                                matches.add(match);
                            }
                        });
        matches.sort(
                Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparingDouble(Match::kilometres)
                        .thenComparingInt(match -> shuffled(match.place())));
        return new Found(
                List.copyOf(matches.subList(0, Math.min(most, matches.size()))),
                matches.size(),
                (int) matches.stream().filter(Match::perhaps).count(),
                landscape);
    }

    /// Equals stand in an order that says nothing, not even that of the alphabet.
    private static int shuffled(int place) {
        return place * 0x9E3779B1;
    }

    /// Around a place that is demanded there are few.
    private IntStream candidates(Criteria criteria, Landscape landscape) {
        var here = criteria.near().flatMap(near -> near.position()).map(Position::point);
        if (here.isEmpty() || !criteria.distance().isDemanded()) {
            return IntStream.range(0, landscape.ground().communes.size());
        }
        return territoires.around(here.get(), criteria.kilometres()).stream()
                .flatMap(near -> landscape.ground().placeOf(near.commune().id()).stream())
                .mapToInt(Integer::intValue);
    }

    private static @Nullable Match match(Criteria criteria, Landscape landscape, int place) {
        var sum = new Sum();
        var kilometres = kilometres(criteria, landscape, place);
        if (criteria.isAround()) {
            sum.add(
                    criteria.distance(),
                    kilometres <= criteria.kilometres(),
                    closeness(criteria, kilometres));
        }
        if (criteria.isBounded()) {
            var people = landscape.commune(place).population();
            var fits = people >= criteria.least() && people <= criteria.most();
            sum.add(criteria.population(), fits, fits ? 1 : fitting(criteria, people));
        }
        for (var amenity : criteria.wanted()) {
            add(sum, criteria.weight(amenity), landscape, place, amenity);
        }
        if (criteria.isLively()) {
            var share = landscape.last()[place] / (double) criteria.events();
            sum.add(criteria.life(), share >= 1, Math.min(1, share));
        }
        return sum.isOut ? null : new Match(place, sum.score(), kilometres, sum.perhaps);
    }

    private static void add(
            Sum sum, Weight weight, Landscape landscape, int place, Amenity amenity) {
        if (landscape.isThere(place, amenity)) {
            sum.add(weight, true, 1);
        } else if (landscape.isKnown(place, amenity)) {
            sum.add(weight, false, weight.isDemanded() ? 0 : nearness(landscape, place, amenity));
        } else {
            sum.add(weight, true, 1);
            sum.perhaps |= weight.isDemanded();
        }
    }

    /// Half as good as in the commune itself when next door, nothing when far.
    private static double nearness(Landscape landscape, int place, Amenity amenity) {
        var kilometres = landscape.ground().kilometresTo(place, amenity);
        return Math.max(0, 1 - kilometres / NEAR_KM) / 2;
    }

    /// 1 at the place itself, a half at the distance asked for, nothing at twice that.
    private static double closeness(Criteria criteria, double kilometres) {
        return Math.max(0, 1 - kilometres / (2.0 * criteria.kilometres()));
    }

    /// The nearer to the range, the better.
    private static double fitting(Criteria criteria, int people) {
        return people < criteria.least()
                ? people / (double) criteria.least()
                : criteria.most() / (double) people;
    }

    private static double kilometres(Criteria criteria, Landscape landscape, int place) {
        return criteria.near()
                .flatMap(near -> near.position())
                .flatMap(
                        from ->
                                landscape
                                        .commune(place)
                                        .position()
                                        .map(to -> to.point().kilometresTo(from.point())))
                .orElse(Double.MAX_VALUE);
    }

    private static final class Sum {
        private double got;
        private double possible;
        private boolean isOut;
        private boolean perhaps;

        private void add(Weight weight, boolean met, double degree) {
            isOut |= weight.isDemanded() && !met;
            got += weight.worth * degree;
            possible += weight.worth;
        }

        private double score() {
            return possible == 0 ? 1 : got / possible;
        }
    }
}
