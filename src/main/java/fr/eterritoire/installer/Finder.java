package fr.eterritoire.installer;

import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Looks through all communes, in memory. What is demanded and is known not to be there leaves a
/// commune out; the others are ordered by how well they answer, each criterion counted as much as
/// it matters. What nobody knows counts as if it were there: a commune never stands lower for it.
@Component
class Finder {
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
    record Match(int place, double score, double kilometres) {}

    /// @param best the first of them, in order
    /// @param count how many answer in all, `perhaps` of them with something unknown
    record Found(List<Match> best, int count, int perhaps, Landscape landscape) {}

    Found find(Criteria criteria, int most) {
        var landscape = landscapes.now();
        var looking = new Looking(criteria, landscape);
        var best = new Best(most);
        var count = 0;
        var perhaps = 0;
        for (var place : candidates(criteria, landscape)) {
            if (looking.isAnsweredAt(place)) {
                count++;
                perhaps += looking.perhaps ? 1 : 0;
                best.take(place, looking.score, looking.kilometres);
            }
        }
        return new Found(best.inOrder(), count, perhaps, landscape);
    }

    /// The best so far, the worst of them at hand: most communes are not better than that, and cost
    /// no more than to see it.
    private static final class Best {
        private final int most;
        private final PriorityQueue<Match> kept;

        Best(int most) {
            this.most = most;
            kept = new PriorityQueue<>(most + 1, BEST_FIRST.reversed());
        }

        void take(int place, double score, double kilometres) {
            if (kept.size() < most) {
                kept.add(new Match(place, score, kilometres));
            } else if (isBetter(place, score, kilometres, kept.element())) {
                kept.poll();
                kept.add(new Match(place, score, kilometres));
            }
        }

        /// As [#BEST_FIRST] would say it.
        private static boolean isBetter(int place, double score, double kilometres, Match than) {
            if (score != than.score) {
                return score > than.score;
            }
            return kilometres == than.kilometres
                    ? shuffled(place) < shuffled(than.place)
                    : kilometres < than.kilometres;
        }

        List<Match> inOrder() {
            return kept.stream().sorted(BEST_FIRST).toList();
        }
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
}
