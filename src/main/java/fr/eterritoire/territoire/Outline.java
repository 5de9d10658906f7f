package fr.eterritoire.territoire;

import tools.jackson.databind.JsonNode;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
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

    /// @return a shape that begins at 0, 0 and whose longer side has the given length
    static Path2D shape(JsonNode geometry, double side) {
        var outline = new Outline();
        outline.measure(geometry.path("coordinates"));
        return outline.draw(geometry, side);
    }

    /// @return an SVG document without script or style
    static String svg(JsonNode geometry) {
        var shape = shape(geometry, SIDE);
        var bounds = shape.getBounds2D();
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f"><path fill="#4F9A77" fill-opacity=".25" stroke="#3B8462" \
        stroke-width="2" stroke-linejoin="round" fill-rule="evenodd" d="%s"/></svg>
        """
                .formatted(
                        bounds.getWidth() + 2 * MARGIN,
                        bounds.getHeight() + 2 * MARGIN,
                        commands(shape));
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

    private Path2D draw(JsonNode geometry, double side) {
        var shortened = Math.cos(Math.toRadians((north + south) / 2));
        var scale = side / Math.max((east - west) * shortened, north - south);
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        var polygons = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon")) {
            rings(polygons, shortened * scale, scale, path);
        } else {
            polygons.forEach(polygon -> rings(polygon, shortened * scale, scale, path));
        }
        return path;
    }

    private void rings(JsonNode polygon, double perLon, double perLat, Path2D path) {
        for (var ring : polygon) {
            var first = true;
            for (var point : ring) {
                var x = (point.path(0).asDouble() - west) * perLon;
                var y = (north - point.path(1).asDouble()) * perLat;
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
            path.closePath();
        }
    }

    private static String commands(Path2D shape) {
        var commands = new StringBuilder();
        var point = new double[6];
        for (var at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(point)) {
                case PathIterator.SEG_CLOSE -> commands.append('Z');
                case PathIterator.SEG_MOVETO -> commands.append('M').append(place(point));
                default -> commands.append('L').append(place(point));
            }
        }
        return commands.toString();
    }

    private static String place(double[] point) {
        return String.format(Locale.ROOT, "%.1f %.1f", point[0] + MARGIN, point[1] + MARGIN);
    }
}
