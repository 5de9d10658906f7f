package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;

import java.util.ArrayList;
import java.util.List;

/// One search on its way through all communes. All that does not change from one to the next is at
/// hand as numbers, and nothing is made for a commune that is not among the best: tens of thousands
/// are looked at while a page is awaited.
final class Looking {
    /// Where the nearest is farther, it helps no more.
    private static final float NEAR_KM = 15;

    private final Landscape landscape;
    private final Ground ground;
    private final Criteria criteria;
    private final List<Wanted> wanted;
    private final List<Counted> counted = new ArrayList<>();
    private final Sphere.From from;
    private final boolean around;
    private final boolean bounded;
    private final double possible;

    /// Of the commune looked at last: from 0 to 1, how well it answers; how far it is; whether
    /// something that is demanded is not known of it.
    double score;

    double kilometres;
    boolean perhaps;

    Looking(Criteria criteria, Landscape landscape) {
        this.criteria = criteria;
        this.landscape = landscape;
        ground = landscape.ground();
        wanted = criteria.wanted().stream().map(this::wanted).toList();
        criteria.sought().forEach(kind -> count(landscape.counts(kind), 1, criteria.weight(kind)));
        if (criteria.isLively()) {
            count(landscape.last(), criteria.events(), criteria.life());
            count(landscape.associations(), criteria.associations(), criteria.life());
            count(landscape.lodgings(), criteria.lodgings(), criteria.life());
        }
        from = ground.from(criteria.near().flatMap(Commune::position).map(Position::point));
        around = criteria.isAround();
        bounded = criteria.isBounded();
        possible =
                wanted.stream().mapToDouble(Wanted::worth).sum()
                        + counted.stream().mapToDouble(Counted::worth).sum()
                        + (bounded ? criteria.population().worth : 0)
                        + (around ? criteria.distance().worth : 0);
    }

    /// An amenity, and how far the nearest is of each commune.
    private record Wanted(int bit, float[] away, double worth, boolean demanded) {}

    /// Something of which there should be so many.
    private record Counted(int[] counts, double least, double worth, boolean demanded) {}

    private Wanted wanted(Amenity amenity) {
        var weight = criteria.weight(amenity);
        return new Wanted(amenity.bit(), ground.away(amenity), weight.worth, weight.isDemanded());
    }

    private void count(int[] counts, int least, Weight weight) {
        if (least > 0) {
            counted.add(new Counted(counts, least, weight.worth, weight.isDemanded()));
        }
    }

    /// Looks at the commune of this place in the list.
    ///
    /// @return false when it lacks something that is demanded, and is known to
    boolean isAnsweredAt(int place) {
        perhaps = false;
        var got = bounded ? people(ground.people[place]) : 0;
        var present = landscape.present()[place];
        var known = landscape.known()[place];
        for (var i = 0; got >= 0 && i < wanted.size(); i++) {
            got = plus(got, amenity(wanted.get(i), place, present, known));
        }
        for (var i = 0; got >= 0 && i < counted.size(); i++) {
            got = plus(got, count(counted.get(i), place));
        }
        if (got < 0) {
            return false;
        }
        kilometres = from.kilometresTo(place);
        got = around ? plus(got, distance()) : got;
        score = possible == 0 ? 1 : got / possible;
        return got >= 0;
    }

    /// Below nothing it is out.
    private static double plus(double got, double more) {
        return more < 0 ? more : got + more;
    }

    private static double worth(double worth, boolean demanded, boolean met, double degree) {
        return demanded && !met ? -1 : worth * degree;
    }

    private double people(int people) {
        var fits = people >= criteria.least() && people <= criteria.most();
        return worth(
                criteria.population().worth,
                criteria.population().isDemanded(),
                fits,
                fits ? 1 : fitting(people));
    }

    /// What nobody knows counts as if it were there.
    private double amenity(Wanted amenity, int place, int present, int known) {
        if ((present & amenity.bit) != 0) {
            return amenity.worth;
        }
        if ((known & amenity.bit) == 0) {
            perhaps |= amenity.demanded;
            return amenity.worth;
        }
        // half as good as in the commune itself when next door, nothing when far
        var nearness = Math.max(0, 1 - amenity.away[place] / NEAR_KM) / 2;
        return worth(amenity.worth, amenity.demanded, false, nearness);
    }

    private static double count(Counted counted, int place) {
        var share = Math.min(1, counted.counts[place] / counted.least);
        return worth(counted.worth, counted.demanded, share == 1, share);
    }

    /// 1 at the place itself, a half at the distance asked for, nothing at twice that.
    private double distance() {
        return worth(
                criteria.distance().worth,
                criteria.distance().isDemanded(),
                kilometres <= criteria.kilometres(),
                Math.max(0, 1 - kilometres / (2.0 * criteria.kilometres())));
    }

    /// The nearer to the range, the better.
    private double fitting(int people) {
        return people < criteria.least()
                ? people / (double) criteria.least()
                : criteria.most() / (double) people;
    }
}
