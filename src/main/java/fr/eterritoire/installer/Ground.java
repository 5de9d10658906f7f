package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What files say of all communes, until one of them is imported again: where things are, and how
/// far the nearest is where there is none.
final class Ground {
    /// A list with fewer places than that in a département does not cover it: that it names none in
    /// a commune says nothing.
    private static final int INHABITANTS_FOR_ONE = 50_000;

    /// From how many inhabitants on a town is looked for.
    static final List<Integer> TOWNS = List.of(5_000, 20_000, 100_000);

    final long version;
    final List<Commune> communes;
    final Map<Amenity, AmenitySource> sources;

    /// By the place of a commune in the list: amenities that are there, and of which it is known
    /// whether they are.
    final int[] present;

    final int[] known;

    /// Inhabitants.
    final int[] people;

    /// By amenity and place: how far the nearest is, endless where that is not known.
    private final Map<Amenity, float[]> kilometres = new HashMap<>();

    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Amenity, Map<Integer, List<AmenityPoint>>> inside = new HashMap<>();
    private final Map<Amenity, Places<AmenityPoint>> around = new HashMap<>();
    private final List<Commune> towns;

    /// Towns of so many inhabitants or more.
    private final Map<Integer, Places<Commune>> sizes = new HashMap<>();

    private final Sphere sphere;
    private final float[] nowhere;

    Ground(
            long version,
            List<Commune> communes,
            Map<Amenity, AmenitySource> sources,
            List<AmenityPoint> points) {
        this.version = version;
        this.communes = communes;
        this.sources = sources;
        present = new int[communes.size()];
        known = new int[communes.size()];
        people = new int[communes.size()];
        for (var place = 0; place < communes.size(); place++) {
            places.put(communes.get(place).id(), place);
            people[place] = communes.get(place).population();
        }
        sphere = new Sphere(communes);
        nowhere = new float[communes.size()];
        Arrays.fill(nowhere, Float.MAX_VALUE);
        towns =
                communes.stream()
                        .filter(commune -> commune.population() >= TOWNS.getFirst())
                        .filter(commune -> commune.position().isPresent())
                        .sorted(Comparator.comparingInt(Commune::population).reversed())
                        .toList();
        for (var size : TOWNS) {
            sizes.put(
                    size,
                    new Places<>(
                            towns.stream().filter(town -> town.population() >= size).toList(),
                            town -> town.position().orElseThrow().point()));
        }
        for (var amenity : Amenity.LISTED) {
            lay(amenity, points.stream().filter(point -> point.kind() == amenity).toList());
        }
    }

    private void lay(Amenity amenity, List<AmenityPoint> points) {
        var here = new HashMap<Integer, List<AmenityPoint>>();
        points.forEach(
                point ->
                        here.computeIfAbsent(point.commune().id(), _ -> new ArrayList<>(2))
                                .add(point));
        inside.put(amenity, here);
        around.put(
                amenity,
                new Places<>(
                        points.stream().filter(point -> positionOf(point).isPresent()).toList(),
                        point -> positionOf(point).map(Position::point).orElseThrow()));
        var covered = covered(points);
        var away = new float[communes.size()];
        kilometres.put(amenity, away);
        for (var place = 0; place < communes.size(); place++) {
            var commune = communes.get(place);
            var isThere = here.containsKey(commune.id());
            var isCovered = covered.contains(commune.departement());
            away[place] = isThere ? 0 : isCovered ? away(commune, amenity) : Float.MAX_VALUE;
            present[place] |= isThere ? amenity.bit() : 0;
            known[place] |= isThere || isCovered ? amenity.bit() : 0;
        }
    }

    private float away(Commune commune, Amenity amenity) {
        return commune.position()
                .map(Position::point)
                .flatMap(
                        here ->
                                nearest(here, amenity)
                                        .flatMap(Ground::positionOf)
                                        .map(there -> (float) there.point().kilometresTo(here)))
                .orElse(Float.MAX_VALUE);
    }

    /// How far each commune is from a point, as the crow flies.
    Sphere.From from(Optional<Point> point) {
        return sphere.from(point);
    }

    /// By place, how far the nearest one is as the crow flies; nobody knows for what no file lists.
    float[] away(Amenity amenity) {
        return kilometres.getOrDefault(amenity, nowhere);
    }

    private Set<Departement> covered(List<AmenityPoint> points) {
        var inhabitants = new HashMap<Departement, Integer>();
        communes.forEach(c -> inhabitants.merge(c.departement(), c.population(), Integer::sum));
        var listed = new HashMap<Departement, Integer>();
        points.forEach(point -> listed.merge(point.commune().departement(), 1, Integer::sum));
        var covered = new HashSet<Departement>();
        listed.forEach(
                (departement, places) -> {
                    if ((long) places * INHABITANTS_FOR_ONE
                            >= inhabitants.getOrDefault(departement, 0)) {
                        covered.add(departement);
                    }
                });
        return covered;
    }

    /// Its own, or that of its commune, which is not quite there.
    static Optional<Position> positionOf(AmenityPoint point) {
        return point.position()
                .or(
                        () ->
                                point.commune()
                                        .position()
                                        .map(there -> new Position(there.point(), true)));
    }

    /// The place in the list of the commune of this id.
    Optional<Integer> placeOf(int commune) {
        return Optional.ofNullable(places.get(commune));
    }

    List<AmenityPoint> in(Commune commune, Amenity amenity) {
        return inside.getOrDefault(amenity, Map.of()).getOrDefault(commune.id(), List.of());
    }

    /// The nearest one, wherever it is.
    Optional<AmenityPoint> nearest(Point from, Amenity amenity) {
        return Optional.ofNullable(around.get(amenity)).flatMap(places -> places.nearest(from));
    }

    /// The nearest commune of so many inhabitants or more, one of [#TOWNS]; itself, if it is one.
    Optional<Commune> nearestTown(Commune commune, int inhabitants) {
        if (commune.population() >= inhabitants) {
            return Optional.of(commune);
        }
        var large = Optional.ofNullable(sizes.get(inhabitants));
        return commune.position()
                .map(Position::point)
                .flatMap(here -> large.flatMap(towns -> towns.nearest(here)));
    }

    /// The largest first.
    List<Commune> towns() {
        return towns;
    }
}
