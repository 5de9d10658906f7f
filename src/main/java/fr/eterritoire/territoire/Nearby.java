package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Territoires.Neighbour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Communes by squares of a quarter of a degree, so that a circle looks at few of them.
final class Nearby {
    private static final double SIDE = 0.25;
    private static final double KM_PER_DEGREE = 111.2;

    private record Square(int lat, int lon) {
        static Square of(double lat, double lon) {
            return new Square((int) Math.floor(lat / SIDE), (int) Math.floor(lon / SIDE));
        }
    }

    private final Map<Square, List<Commune>> squares = new HashMap<>();

    Nearby(List<Commune> communes) {
        for (var commune : communes) {
            commune.position()
                    .map(Position::point)
                    .ifPresent(
                            point ->
                                    squares.computeIfAbsent(
                                                    Square.of(point.lat(), point.lon()),
                                                    _ -> new ArrayList<>())
                                            .add(commune));
        }
    }

    /// Nearest first; those at the centre included.
    List<Neighbour> around(Point centre, double kilometres) {
        var dLat = kilometres / KM_PER_DEGREE;
        var dLon = dLat / Math.max(0.05, Math.cos(Math.toRadians(Math.abs(centre.lat()) + dLat)));
        var from = Square.of(centre.lat() - dLat, centre.lon() - dLon);
        var to = Square.of(centre.lat() + dLat, centre.lon() + dLon);
        var found = new ArrayList<Neighbour>();
        for (var lat = from.lat; lat <= to.lat; lat++) {
            for (var lon = from.lon; lon <= to.lon; lon++) {
                collect(
                        squares.getOrDefault(new Square(lat, lon), List.of()),
                        centre,
                        kilometres,
                        found);
            }
        }
        found.sort(
                Comparator.comparingDouble(Neighbour::kilometres)
                        .thenComparing(neighbour -> neighbour.commune().id()));
        return found;
    }

    private static void collect(
            List<Commune> communes, Point centre, double kilometres, List<Neighbour> found) {
        for (var commune : communes) {
            var distance = commune.position().orElseThrow().point().kilometresTo(centre);
            if (distance <= kilometres) {
                found.add(new Neighbour(commune, distance));
            }
        }
    }
}
