package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;

import java.util.List;
import java.util.Optional;

/// Where communes are, as points of a ball: how far they are is read from the straight line between
/// them, which takes next to nothing. Says what [Point#kilometresTo] says.
final class Sphere {
    private static final double EARTH_KM = 6371.0088;

    private final double[] x;
    private final double[] y;
    private final double[] z;

    /// A commune of which nobody knows where it is stands at no number.
    Sphere(List<Commune> communes) {
        x = new double[communes.size()];
        y = new double[communes.size()];
        z = new double[communes.size()];
        for (var place = 0; place < x.length; place++) {
            var at = communes.get(place).position().map(Position::point).map(Direction::of);
            x[place] = at.map(Direction::x).orElse(Double.NaN);
            y[place] = at.map(Direction::y).orElse(Double.NaN);
            z[place] = at.map(Direction::z).orElse(Double.NaN);
        }
    }

    From from(Optional<Point> point) {
        return new From(
                point.map(Direction::of)
                        .orElseGet(() -> new Direction(Double.NaN, Double.NaN, Double.NaN)));
    }

    private record Direction(double x, double y, double z) {
        static Direction of(Point point) {
            var lat = Math.toRadians(point.lat());
            var lon = Math.toRadians(point.lon());
            return new Direction(
                    Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
        }
    }

    /// Distances from one point.
    final class From {
        private final Direction here;

        private From(Direction here) {
            this.here = here;
        }

        /// Without end where one of both is not known.
        double kilometresTo(int place) {
            var dx = x[place] - here.x;
            var dy = y[place] - here.y;
            var dz = z[place] - here.z;
            var half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
            return half <= 1 ? 2 * EARTH_KM * Math.asin(half) : Double.MAX_VALUE;
        }
    }
}
