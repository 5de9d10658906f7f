package fr.eterritoire.installer;

import fr.eterritoire.territoire.Point;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Things that stand somewhere, by squares of a quarter of a degree, so that the nearest is found
/// among few.
final class Places<T> {
    /// Beyond, nobody drives there; nor does a boat bring one.
    static final double REACH_KM = 300;

    private static final double SIDE = 0.25;
    private static final double KM_PER_DEGREE = 111.2;

    private record Square(int lat, int lon) {}

    private final Map<Square, List<T>> squares = new HashMap<>();
    private final Function<T, Point> where;

    Places(List<T> all, Function<T, Point> where) {
        this.where = where;
        for (var one : all) {
            squares.computeIfAbsent(squareOf(where.apply(one)), _ -> new ArrayList<>()).add(one);
        }
    }

    private static Square squareOf(Point point) {
        return new Square(
                (int) Math.floor(point.lat() / SIDE), (int) Math.floor(point.lon() / SIDE));
    }

    /// The nearest to a point, if one is within reach: rings of squares, from the middle out, until
    /// no further ring can hold a nearer one.
    Optional<T> nearest(Point from) {
        var narrow = SIDE * KM_PER_DEGREE * Math.max(.05, Math.cos(Math.toRadians(from.lat())));
        var middle = squareOf(from);
        var best = new Best<T>();
        for (var ring = 0; (ring - 1) * narrow <= Math.min(best.kilometres, REACH_KM); ring++) {
            look(middle, ring, from, best);
        }
        return Optional.ofNullable(best.found);
    }

    private void look(Square middle, int ring, Point from, Best<T> best) {
        for (var lat = -ring; lat <= ring; lat++) {
            var step = Math.abs(lat) == ring || ring == 0 ? 1 : 2 * ring;
            for (var lon = -ring; lon <= ring; lon += step) {
                for (var one :
                        squares.getOrDefault(
                                new Square(middle.lat + lat, middle.lon + lon), List.of())) {
                    best.take(one, where.apply(one).kilometresTo(from));
                }
            }
        }
    }

    private static final class Best<T> {
        private @Nullable T found;
        private double kilometres = REACH_KM;

        private void take(T one, double away) {
            if (away < kilometres) {
                found = one;
                kilometres = away;
            }
        }
    }
}
