package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Looks through all communes, in memory. What is demanded and is known not to be there leaves a
/// commune out; the others are ordered by how well they answer, each criterion counted as much as
/// it matters. What nobody knows counts as if it were there: a commune never stands lower for it.
@Component
class Finder {
    /// Where the nearest is farther, it helps no more.
    private static final double NEAR_KM = 15;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score)
                    .reversed()
                    .thenComparingDouble(Match::kilometres)
                    .thenComparingInt(match -> shuffled(match.place()));

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
        var looking = new Looking(criteria, landscapes.now());
        // the worst of the best first, to be pushed out by a better one
        var best = new PriorityQueue<Match>(most + 1, BEST_FIRST.reversed());
        var count = 0;
        var perhaps = 0;
        for (var place : candidates(criteria, looking.landscape)) {
            var match = looking.at(place);
            if (match != null) {
                count++;
                perhaps += match.perhaps ? 1 : 0;
                best.add(match);
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return new Found(
                best.stream().sorted(BEST_FIRST).toList(), count, perhaps, looking.landscape);
    }

    /// Equals stand in an order that says nothing, not even that of the alphabet.
    private static int shuffled(int place) {
        return place * 0x9E3779B1;
    }

    /// Around a place that is demanded there are few.
    private int[] candidates(Criteria criteria, Landscape landscape) {
        var here = criteria.near().flatMap(near -> near.position()).map(Position::point);
        if (here.isEmpty() || !criteria.distance().isDemanded()) {
            return IntStream.range(0, landscape.ground().communes.size()).toArray();
        }
        return territoires.around(here.get(), criteria.kilometres()).stream()
                .flatMap(near -> landscape.ground().placeOf(near.commune().id()).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// One search, all that does not change from commune to commune at hand.
    private static final class Looking {
        final Landscape landscape;
        private final Criteria criteria;
        private final List<Amenity> wanted;
        private final Optional<Point> from;
        private final boolean around;
        private final boolean bounded;
        private final boolean lively;

        Looking(Criteria criteria, Landscape landscape) {
            this.criteria = criteria;
            this.landscape = landscape;
            wanted = criteria.wanted();
            from = criteria.near().flatMap(Commune::position).map(Position::point);
            around = criteria.isAround();
            bounded = criteria.isBounded();
            lively = criteria.isLively();
        }

        @Nullable Match at(int place) {
            var sum = new Sum();
            if (bounded) {
                var people = landscape.commune(place).population();
                var fits = people >= criteria.least() && people <= criteria.most();
                sum.add(criteria.population(), fits, fits ? 1 : fitting(people));
            }
            for (var amenity : wanted) {
                add(sum, criteria.weight(amenity), place, amenity);
            }
            if (lively) {
                var share = landscape.last()[place] / (double) criteria.events();
                sum.add(criteria.life(), share >= 1, Math.min(1, share));
            }
            if (sum.isOut) {
                return null;
            }
            var kilometres =
                    from.isEmpty()
                            ? Double.MAX_VALUE
                            : landscape.ground().kilometres(place, from.get());
            if (around) {
                sum.add(
                        criteria.distance(),
                        kilometres <= criteria.kilometres(),
                        closeness(kilometres));
            }
            return sum.isOut ? null : new Match(place, sum.score(), kilometres, sum.perhaps);
        }

        private void add(Sum sum, Weight weight, int place, Amenity amenity) {
            if (landscape.isThere(place, amenity)) {
                sum.add(weight, true, 1);
            } else if (landscape.isKnown(place, amenity)) {
                sum.add(weight, false, nearness(place, amenity));
            } else {
                sum.add(weight, true, 1);
                sum.perhaps |= weight.isDemanded();
            }
        }

        /// Half as good as in the commune itself when next door, nothing when far.
        private double nearness(int place, Amenity amenity) {
            var kilometres = landscape.ground().kilometresTo(place, amenity);
            return Math.max(0, 1 - kilometres / NEAR_KM) / 2;
        }

        /// 1 at the place itself, a half at the distance asked for, nothing at twice that.
        private double closeness(double kilometres) {
            return Math.max(0, 1 - kilometres / (2.0 * criteria.kilometres()));
        }

        /// The nearer to the range, the better.
        private double fitting(int people) {
            return people < criteria.least()
                    ? people / (double) criteria.least()
                    : criteria.most() / (double) people;
        }
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
