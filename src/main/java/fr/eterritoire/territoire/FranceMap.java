package fr.eterritoire.territoire;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The départements of the Hexagon and Corsica as small shapes, to draw the country with.
@Component
public class FranceMap {
    private static final Pattern SHAPE = Pattern.compile("id=\"(\\w+)\"[^>]*? d=\"([^\"]+)\"");
    private static final Pattern POINT = Pattern.compile("([mlz])|(-?[\\d.]+),(-?[\\d.]+)");

    /// Of the box of the drawing.
    public static final int WIDTH = 276;

    public static final int HEIGHT = 263;

    /// Smaller than the source: a pixel of the screen or two.
    private static final double SCALE = .45;

    private static final double LEFT = 96.9015;
    private static final double DEGREE = 18.6724;
    private static final double EQUATOR = 1110.067;
    private static final double NORTH = 1066.567;

    private final List<Area> areas;

    FranceMap(Territoires territoires) {
        var departements = territoires.departementsOf(territoires.france());
        var shapes = SHAPE.matcher(source().replaceAll("\\s+", " ")).results().toList();
        var small = SmallShapes.of(shapes.stream().map(shape -> shape.group(2)).toList(), SCALE);
        areas =
                IntStream.range(0, shapes.size())
                        .boxed()
                        .flatMap(
                                at ->
                                        departements.stream()
                                                .filter(
                                                        d ->
                                                                d.code()
                                                                        .equals(
                                                                                shapes.get(at)
                                                                                        .group(1)))
                                                .map(
                                                        d ->
                                                                new Area(
                                                                        d,
                                                                        small.get(at),
                                                                        fine(
                                                                                shapes.get(at)
                                                                                        .group(
                                                                                                2)))))
                        .toList();
    }

    /// @param path the commands of an SVG path, in a box of 276 by 263
    /// @param fine the same, to look at from near
    public record Area(Departement departement, String path, String fine) {}

    /// A place on the drawing.
    public record Dot(double x, double y) {}

    /// Where a point of the Earth stands on the drawing, which follows Mercator; outside its box
    /// for what is overseas. The numbers are those that put the départements of the drawing on
    /// their communes, to a seventh of a unit.
    public static Dot at(Point point) {
        var north = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(point.lat()) / 2));
        return new Dot(LEFT + DEGREE * point.lon(), EQUATOR - NORTH * north);
    }

    /// The point of the Earth that stands there on the drawing; none outside its box.
    public static Optional<Point> pointAt(Dot dot) {
        if (dot.x < 0 || dot.x > WIDTH || dot.y < 0 || dot.y > HEIGHT) {
            return Optional.empty();
        }
        var north = Math.atan(Math.exp((EQUATOR - dot.y) / NORTH));
        return Optional.of(
                new Point(Math.toDegrees(2 * north - Math.PI / 2), (dot.x - LEFT) / DEGREE));
    }

    /// By code.
    public List<Area> areas() {
        return areas;
    }

    private static String source() {
        try (var bytes =
                new GZIPInputStream(
                        Objects.requireNonNull(
                                FranceMap.class.getResourceAsStream(
                                        "/territoires/france-departements.svg.gz")))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Each point where it is, to a hundredth.
    private static String fine(String commands) {
        var drawn = new StringBuilder();
        var x = 0.0;
        var y = 0.0;
        var beginX = 0.0;
        var beginY = 0.0;
        var command = 'M';
        for (var part : POINT.matcher(commands).results().toList()) {
            if (part.group(2) != null) {
                x += SCALE * Double.parseDouble(part.group(2));
                y += SCALE * Double.parseDouble(part.group(3));
                beginX = command == 'M' ? x : beginX;
                beginY = command == 'M' ? y : beginY;
                drawn.append(String.format(Locale.ROOT, "%c%.2f %.2f", command, x, y));
                command = 'L';
            } else if (part.group(1).equals("m")) {
                command = 'M';
            } else if (part.group(1).equals("z")) {
                drawn.append('Z');
                x = beginX;
                y = beginY;
            }
        }
        return drawn.toString();
    }
}
