package fr.eterritoire.territoire;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// The départements of the Hexagon and Corsica as small shapes, to draw the country with: each
/// point on a whole number, so that neighbours still touch, and points of a straight line once, so
/// that all of it weighs little.
@Component
public class FranceMap {
    private static final Pattern SHAPE = Pattern.compile("id=\"(\\w+)\"[^>]*? d=\"([^\"]+)\"");
    private static final Pattern POINT = Pattern.compile("([mlz])|(-?[\\d.]+),(-?[\\d.]+)");

    private final List<Area> areas;

    FranceMap(Territoires territoires) {
        var departements = territoires.departementsOf(territoires.france());
        areas =
                SHAPE.matcher(source().replaceAll("\\s+", " "))
                        .results()
                        .flatMap(
                                shape ->
                                        departements.stream()
                                                .filter(d -> d.code().equals(shape.group(1)))
                                                .map(d -> new Area(d, path(shape.group(2)))))
                        .toList();
    }

    /// @param path the commands of an SVG path, in a box of 276 by 263
    public record Area(Departement departement, String path) {}

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

    /// The source counts each point from the one before; here they are counted from whole numbers.
    private static String path(String commands) {
        var drawn = new StringBuilder();
        var pen = new Pen();
        for (var part : POINT.matcher(commands).results().toList()) {
            if (part.group(2) != null) {
                pen.moveBy(part);
                pen.draw(drawn);
            } else if (part.group(1).equals("m")) {
                pen.lift();
            } else if (part.group(1).equals("z")) {
                pen.close(drawn);
            }
        }
        return drawn.toString();
    }

    private static final class Pen {
        /// Smaller than the source: a pixel of the screen or two.
        private static final double SCALE = .45;

        private double x;
        private double y;
        private double beginX;
        private double beginY;
        private int drawnX;
        private int drawnY;
        private int stepX;
        private int stepY;
        private boolean lifted = true;

        void moveBy(MatchResult part) {
            x += SCALE * Double.parseDouble(part.group(2));
            y += SCALE * Double.parseDouble(part.group(3));
        }

        void lift() {
            lifted = true;
        }

        void draw(StringBuilder drawn) {
            var toX = (int) Math.round(x);
            var toY = (int) Math.round(y);
            if (lifted) {
                beginX = x;
                beginY = y;
                drawn.append('M').append(toX).append(' ').append(toY).append('l');
            } else {
                step(toX - drawnX, toY - drawnY, drawn);
            }
            lifted = false;
            drawnX = toX;
            drawnY = toY;
        }

        /// A step that goes on in the same direction makes the one before longer.
        private void step(int right, int down, StringBuilder drawn) {
            var turns = stepX * down != stepY * right || stepX * right + stepY * down < 0;
            if (turns) {
                write(drawn);
            }
            stepX += right;
            stepY += down;
        }

        private void write(StringBuilder drawn) {
            if (stepX != 0 || stepY != 0) {
                drawn.append(stepX).append(stepY < 0 ? "" : " ").append(stepY).append(' ');
            }
            stepX = 0;
            stepY = 0;
        }

        void close(StringBuilder drawn) {
            write(drawn);
            drawn.append('z');
            x = beginX;
            y = beginY;
        }
    }
}
