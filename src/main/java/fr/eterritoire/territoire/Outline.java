package fr.eterritoire.territoire;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

/// Draws a GeoJSON polygon, or several, as a small picture: north up, degrees of longitude
/// shortened as they are at that latitude.
final class Outline {
    private static final double SIDE = 200;
    private static final double MARGIN = 4;

    private double west = Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;
    private double south = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;

    private Outline() {}

    /// @return an SVG document without script or style
    static String svg(JsonNode geometry) {
        var outline = new Outline();
        outline.measure(geometry.path("coordinates"));
        return outline.draw(geometry);
    }

    private void measure(JsonNode coordinates) {
        if (!coordinates.path(0).isNumber()) {
            coordinates.forEach(this::measure);
            return;
        }
        var lon = coordinates.path(0).asDouble();
        var lat = coordinates.path(1).asDouble();
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
    }

    private String draw(JsonNode geometry) {
        var shortened = Math.cos(Math.toRadians((north + south) / 2));
        var scale = SIDE / Math.max((east - west) * shortened, north - south);
        var path = new StringBuilder();
        var polygons = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon")) {
            rings(polygons, shortened * scale, scale, path);
        } else {
            polygons.forEach(polygon -> rings(polygon, shortened * scale, scale, path));
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f"><path fill="#4F9A77" fill-opacity=".25" stroke="#3B8462" \
        stroke-width="2" stroke-linejoin="round" fill-rule="evenodd" d="%s"/></svg>
        """
                .formatted(
                        (east - west) * shortened * scale + 2 * MARGIN,
                        (north - south) * scale + 2 * MARGIN,
                        path);
    }

    private void rings(JsonNode polygon, double perLon, double perLat, StringBuilder path) {
        for (var ring : polygon) {
            var command = 'M';
            for (var point : ring) {
                path.append(command)
                        .append(number((point.path(0).asDouble() - west) * perLon + MARGIN))
                        .append(' ')
                        .append(number((north - point.path(1).asDouble()) * perLat + MARGIN));
                command = 'L';
            }
            path.append('Z');
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
