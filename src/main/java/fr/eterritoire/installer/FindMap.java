package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.FranceMap;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was found, drawn on the country: numbered as in the list. Only for the eye; what it shows
/// stands in the list.
///
/// @param box of the drawing that is seen: `x y width height`
/// @param unit what a hundredth of its width is, for the size of things
/// @param areas départements behind
/// @param circle around the place, when one was asked for
public record FindMap(
        String box,
        double unit,
        List<FranceMap.Area> areas,
        List<Spot> spots,
        List<Spot> towns,
        Optional<Circle> circle) {
    private static final double WHOLE = 276;
    private static final double LEAST = 8;
    private static final int TOWNS = 6;

    /// How many numbers fit side by side.
    private static final int PINS = 21;

    /// How far from its middle a département may reach.
    private static final double DEPARTEMENT = 20;

    /// @param mark its number in the list, unless another stands there
    /// @param href empty for a town that is only a landmark
    public record Spot(String x, String y, String name, String mark, String href) {}

    public record Circle(String x, String y, String radius) {}

    /// Empty when nothing of it is on the drawing.
    static Optional<FindMap> of(
            List<Commune> found,
            Criteria criteria,
            List<Commune> towns,
            List<FranceMap.Area> areas,
            Territoires territoires) {
        var dots = found.stream().flatMap(commune -> dot(commune).stream()).toList();
        var around = circle(criteria);
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(dots);
        around.ifPresent(
                circle -> {
                    all.add(new FranceMap.Dot(circle.x - circle.radius, circle.y - circle.radius));
                    all.add(new FranceMap.Dot(circle.x + circle.radius, circle.y + circle.radius));
                });
        var window = Window.around(all);
        return Optional.of(
                new FindMap(
                        window.box(),
                        window.side / 100,
                        areas.stream()
                                .filter(
                                        area ->
                                                territoires
                                                        .positionOf(area.departement())
                                                        .map(Position::point)
                                                        .map(FranceMap::at)
                                                        .filter(window::isNear)
                                                        .isPresent())
                                .toList(),
                        spots(found, window),
                        landmarks(towns, window, found),
                        around.map(
                                circle ->
                                        new Circle(
                                                number(circle.x),
                                                number(circle.y),
                                                number(circle.radius)))));
    }

    private static Optional<FranceMap.Dot> dot(Commune commune) {
        return commune.position()
                .map(Position::point)
                .map(FranceMap::at)
                .filter(
                        dot ->
                                dot.x() >= 0
                                        && dot.x() <= WHOLE
                                        && dot.y() >= 0
                                        && dot.y() <= WHOLE);
    }

    /// What would cover a better one goes without its number, beneath those that have theirs.
    private static List<Spot> spots(List<Commune> found, Window window) {
        var numbered = new ArrayList<FranceMap.Dot>();
        return IntStream.range(0, found.size())
                .boxed()
                .flatMap(
                        place ->
                                dot(found.get(place)).stream()
                                        .map(
                                                dot ->
                                                        spot(
                                                                found.get(place),
                                                                dot,
                                                                isApart(
                                                                                dot,
                                                                                numbered,
                                                                                window.side / PINS)
                                                                        ? place + 1 + ""
                                                                        : "")))
                .sorted(Comparator.comparing(spot -> !spot.mark.isEmpty()))
                .toList();
    }

    private static Spot spot(Commune commune, FranceMap.Dot dot, String mark) {
        return new Spot(
                number(dot.x()), number(dot.y()), commune.name().name(), mark, commune.path());
    }

    /// The largest towns, none so near to another that their names would touch.
    private static List<Spot> landmarks(List<Commune> towns, Window window, List<Commune> found) {
        var chosen = new ArrayList<FranceMap.Dot>();
        return towns.stream()
                .filter(town -> dot(town).filter(window::holds).isPresent())
                .filter(town -> !found.contains(town))
                .filter(town -> isApart(dot(town).orElseThrow(), chosen, window.side / 5))
                .limit(TOWNS)
                .map(town -> spot(town, dot(town).orElseThrow(), ""))
                .toList();
    }

    private static boolean isApart(FranceMap.Dot dot, List<FranceMap.Dot> chosen, double distance) {
        return chosen.stream()
                        .noneMatch(
                                other ->
                                        Math.abs(other.x() - dot.x()) < distance
                                                && Math.abs(other.y() - dot.y()) < distance)
                && chosen.add(dot);
    }

    private record Disc(double x, double y, double radius) {}

    /// A degree of latitude is longer on the drawing towards the north.
    private static Optional<Disc> circle(Criteria criteria) {
        if (!criteria.isAround()) {
            return Optional.empty();
        }
        return criteria.near()
                .flatMap(near -> near.position())
                .map(Position::point)
                .map(
                        here -> {
                            var middle = FranceMap.at(here);
                            var north =
                                    FranceMap.at(
                                            new Point(
                                                    here.lat() + criteria.kilometres() / 111.2,
                                                    here.lon()));
                            return new Disc(middle.x(), middle.y(), middle.y() - north.y());
                        });
    }

    /// A square with some margin around what it shows.
    private record Window(double x, double y, double side) {
        static Window around(List<FranceMap.Dot> dots) {
            var x = dots.stream().mapToDouble(FranceMap.Dot::x).summaryStatistics();
            var y = dots.stream().mapToDouble(FranceMap.Dot::y).summaryStatistics();
            var side =
                    Math.max(
                            LEAST,
                            1.12 * Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin()));
            return new Window(
                    (x.getMin() + x.getMax() - side) / 2,
                    (y.getMin() + y.getMax() - side) / 2,
                    side);
        }

        private boolean holds(FranceMap.Dot dot) {
            var edge = side / 12;
            return dot.x() > x + edge
                    && dot.x() < x + side - 3 * edge
                    && dot.y() > y + edge
                    && dot.y() < y + side - edge;
        }

        /// Whether a département with this middle may be seen.
        private boolean isNear(FranceMap.Dot middle) {
            return middle.x() > x - DEPARTEMENT
                    && middle.x() < x + side + DEPARTEMENT
                    && middle.y() > y - DEPARTEMENT
                    && middle.y() < y + side + DEPARTEMENT;
        }

        private String box() {
            return number(x) + " " + number(y) + " " + number(side) + " " + number(side);
        }
    }

    /// Whether whole points would show.
    public boolean isNear() {
        return unit < .8;
    }

    /// A share of the width, as an attribute takes it.
    public String size(double hundredths) {
        return number(unit * hundredths);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
