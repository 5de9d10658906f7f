package fr.eterritoire.territoire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shapes as RFC 7946 writes them.
final class GeoJson {
    private static final Pattern SPOT = Pattern.compile("[ML]([\\d.-]+) ([\\d.-]+)");

    private GeoJson() {}

    /// @param geometries each one written already
    static String collection(List<String> geometries) {
        return geometries.stream()
                .map("{\"type\":\"Feature\",\"properties\":{},\"geometry\":%s}"::formatted)
                .collect(
                        Collectors.joining(
                                ",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    /// @param commands of a path on the drawing of France, each ring of it a polygon; what lies
    ///   outside the drawing is left out
    static String polygons(String commands) {
        return Stream.of(commands.split("Z"))
                .map(GeoJson::ring)
                .filter(ring -> !ring.isEmpty())
                .collect(
                        Collectors.joining(
                                ",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
    }

    private static String ring(String commands) {
        var points =
                SPOT.matcher(commands)
                        .results()
                        .map(
                                spot ->
                                        FranceMap.pointAt(
                                                new FranceMap.Dot(
                                                        Double.parseDouble(spot.group(1)),
                                                        Double.parseDouble(spot.group(2)))))
                        .flatMap(Optional::stream)
                        .map(
                                point ->
                                        String.format(
                                                Locale.ROOT,
                                                "[%.3f,%.3f]",
                                                point.lon(),
                                                point.lat()))
                        .toList();
        return points.size() < 3
                ? ""
                : "[[" + String.join(",", points) + "," + points.getFirst() + "]]";
    }
}
