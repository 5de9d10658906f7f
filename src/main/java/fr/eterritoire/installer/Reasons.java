package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.installer.Finding.Reason;
import fr.eterritoire.installer.Finding.Standing;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says why a commune was found: each criterion, and what it answers.
record Reasons(Criteria criteria, Landscape landscape, Territoires territoires) {
    Finding finding(Finder.Match match) {
        var commune = landscape.commune(match.place());
        var distance =
                criteria.near().flatMap(near -> new Distances(near, territoires).to(commune));
        var reasons = new ArrayList<Reason>();
        if (criteria.isAround()) {
            reasons.add(away(match, distance));
        }
        if (criteria.isBounded()) {
            reasons.add(people(commune.population()));
        }
        criteria.wanted().forEach(amenity -> reasons.add(amenity(match.place(), amenity)));
        if (criteria.isLively()) {
            var events = landscape.last()[match.place()];
            reasons.add(
                    new Reason(
                            events >= criteria.events() ? Standing.MET : Standing.NEAR,
                            words("installer.because-events", events)));
        }
        return new Finding(commune, distance, List.copyOf(reasons));
    }

    private Reason away(Finder.Match match, Optional<Distances.Distance> distance) {
        var place = criteria.near().orElseThrow().name();
        var standing = match.kilometres() <= criteria.kilometres() ? Standing.MET : Standing.NEAR;
        return distance.map(
                        far ->
                                new Reason(
                                        standing,
                                        words("installer.because-distance", far.words(), place)
                                                + (far.direction().isEmpty()
                                                        ? ""
                                                        : ", " + far.direction())))
                .orElseGet(() -> new Reason(standing, words("installer.because-there", place)));
    }

    private Reason people(int people) {
        var fits = people >= criteria.least() && people <= criteria.most();
        return new Reason(
                fits ? Standing.MET : Standing.NEAR, words("installer.inhabitants", people));
    }

    private Reason amenity(int place, Amenity amenity) {
        var commune = landscape.commune(place);
        if (landscape.isThere(place, amenity)) {
            var line = new Amenities(landscape.ground(), commune, Map.of()).line(amenity);
            return new Reason(
                    Standing.MET,
                    amenity.isListed()
                            ? words("installer.because", amenity.label(), line.value())
                            : words("installer.because-there-is", amenity.label()));
        }
        if (!landscape.isKnown(place, amenity)) {
            return new Reason(
                    Standing.UNKNOWN,
                    words("installer.because", amenity.label(), words("installer.unknown-inside")));
        }
        return new Reason(
                Standing.NEAR,
                words("installer.because", amenity.label(), nearest(place, amenity)));
    }

    private String nearest(int place, Amenity amenity) {
        var from = landscape.commune(place).position().map(Position::point);
        return from.flatMap(here -> landscape.ground().nearest(here, amenity))
                .map(
                        point ->
                                words(
                                        "installer.because-nearest",
                                        point.commune().name(),
                                        (int)
                                                Math.round(
                                                        landscape
                                                                .ground()
                                                                .kilometresTo(place, amenity))))
                .orElseGet(() -> words("installer.because-none"));
    }
}
