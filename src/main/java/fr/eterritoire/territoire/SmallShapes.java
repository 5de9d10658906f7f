package fr.eterritoire.territoire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Shapes side by side, drawn small: each point on a whole number, and those at which a border
/// hardly turns left out on both of its sides, so that neighbours still touch and all of it weighs
/// little.
final class SmallShapes {
    private static final Pattern PART = Pattern.compile("([mlz])|(-?[\\d.]+),(-?[\\d.]+)");

    /// Twice the area that a point may take or give by going, in square units.
    private static final int SLIGHT = 2;

    private static final int ROUNDS = 2;

    private record Spot(int x, int y) {}

    private SmallShapes() {}

    /// @param shapes the commands of an SVG path each, whose points are counted from the one before
    /// @param scale what becomes of a length of theirs
    /// @return the commands of the small ones, in the same order
    static List<String> of(List<String> shapes, double scale) {
        var rings = shapes.stream().map(shape -> rings(shape, scale)).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var slight = slight(rings);
            rings.forEach(shape -> shape.forEach(ring -> ring.removeAll(slight)));
        }
        return rings.stream().map(SmallShapes::written).toList();
    }

    private static List<List<Spot>> rings(String commands, double scale) {
        var rings = new ArrayList<List<Spot>>();
        var x = 0.0;
        var y = 0.0;
        var ring = new LinkedHashSet<Spot>();
        var begin = new double[2];
        for (var part : PART.matcher(commands).results().toList()) {
            if (part.group(2) != null) {
                x += scale * Double.parseDouble(part.group(2));
                y += scale * Double.parseDouble(part.group(3));
                begin = ring.isEmpty() ? new double[] {x, y} : begin;
                ring.add(new Spot((int) Math.round(x), (int) Math.round(y)));
            } else if (part.group(1).equals("z")) {
                rings.add(new ArrayList<>(ring));
                ring.clear();
                x = begin[0];
                y = begin[1];
            }
        }
        return rings;
    }

    /// No two that follow each other, and none where three shapes meet.
    private static Set<Spot> slight(List<List<List<Spot>>> shapes) {
        Map<Spot, Set<Spot>> around = new HashMap<>();
        shapes.forEach(
                shape ->
                        shape.forEach(
                                ring -> {
                                    for (var at = 0; at < ring.size(); at++) {
                                        var next = ring.get((at + 1) % ring.size());
                                        beside(around, ring.get(at)).add(next);
                                        beside(around, next).add(ring.get(at));
                                    }
                                }));
        var slight = new HashSet<Spot>();
        around.forEach(
                (spot, two) -> {
                    if (two.size() == 2 && two.stream().noneMatch(slight::contains)) {
                        var ends = List.copyOf(two);
                        if (turn(ends.getFirst(), spot, ends.getLast()) <= SLIGHT) {
                            slight.add(spot);
                        }
                    }
                });
        return slight;
    }

    private static Set<Spot> beside(Map<Spot, Set<Spot>> around, Spot spot) {
        return around.computeIfAbsent(spot, _ -> new LinkedHashSet<>());
    }

    private static int turn(Spot from, Spot by, Spot to) {
        return Math.abs((from.x - by.x) * (to.y - by.y) - (from.y - by.y) * (to.x - by.x));
    }

    /// An islet that has shrunk to a line is left out.
    private static String written(List<List<Spot>> rings) {
        var drawn = new StringBuilder();
        for (var ring : rings) {
            if (ring.size() < 3) {
                continue;
            }
            var pen = ring.getFirst();
            drawn.append('M').append(pen.x).append(' ').append(pen.y).append('l');
            for (var spot : ring.subList(1, ring.size())) {
                var down = spot.y - pen.y;
                drawn.append(spot.x - pen.x).append(down < 0 ? "" : " ").append(down).append(' ');
                pen = spot;
            }
            drawn.append('z');
        }
        return drawn.toString();
    }
}
