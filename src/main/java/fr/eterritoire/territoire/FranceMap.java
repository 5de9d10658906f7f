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
/// point on a whole number, so that neighbours still touch and all of it weighs little.
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

    /// @param path the commands of an SVG path, in a box of 409 by 390
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
        /// A third smaller than the source: about a pixel of the screen.
        private static final double SCALE = 2 / 3.;

        private double x;
        private double y;
        private double beginX;
        private double beginY;
        private int drawnX;
        private int drawnY;
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
            } else if (toX != drawnX || toY != drawnY) {
                drawn.append(toX - drawnX).append(toY < drawnY ? "" : " ").append(toY - drawnY);
                drawn.append(' ');
            }
            lifted = false;
            drawnX = toX;
            drawnY = toY;
        }

        void close(StringBuilder drawn) {
            drawn.append('z');
            x = beginX;
            y = beginY;
        }
    }
}
