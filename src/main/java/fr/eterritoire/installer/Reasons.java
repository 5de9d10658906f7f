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
        var reasons = new ArrayList<Reason>();
        if (criteria.isAround()) {
            var distance =
                    criteria.near().flatMap(near -> new Distances(near, territoires).to(commune));
            reasons.add(away(match, distance));
        }
        if (criteria.isBounded()) {
            reasons.add(people(commune.population()));
        }
        criteria.wanted().forEach(amenity -> reasons.add(amenity(match.place(), amenity)));
        criteria.sought().forEach(kind -> reasons.add(offered(match.place(), kind)));
        if (criteria.isLively()) {
            life(match.place(), reasons);
        }
        return new Finding(commune, List.copyOf(reasons));
    }

    /// What is not listed is not said to be absent.
    private void life(int place, List<Reason> reasons) {
        if (criteria.events() > 0) {
            var events = landscape.last()[place];
            var said =
                    events == 0
                            ? words("installer.because-no-events")
                            : words("installer.because-events", events);
            reasons.add(counted(events, criteria.events(), said));
        }
        if (criteria.associations() > 0) {
            var some = landscape.associations()[place];
            var said =
                    some == 0
                            ? words("installer.because-no-associations")
                            : words("installer.because-associations", some);
            reasons.add(counted(some, criteria.associations(), said));
        }
        if (criteria.lodgings() > 0) {
            var some = landscape.lodgings()[place];
            var said =
                    some == 0
                            ? words("installer.because-no-lodgings")
                            : words("installer.because-lodgings", some);
            reasons.add(counted(some, criteria.lodgings(), said));
        }
    }

    private static Reason counted(int count, int least, String words) {
        return new Reason(count >= least ? Standing.MET : Standing.NEAR, words);
    }

    /// How much is open there, or that nothing is published: not that there is none.
    private Reason offered(int place, Opportunity kind) {
        var open = landscape.counts(kind)[place];
        return open > 0
                ? new Reason(
                        Standing.MET,
                        words("installer.because", kind.label(), words("installer.open", open)),
                        landscape.commune(place).path() + "/annonces")
                : new Reason(
                        Standing.NEAR,
                        words("installer.because", kind.label(), words("installer.none-open")));
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
                amenity.isListed()
                        ? words("installer.because", amenity.label(), nearest(place, amenity))
                        : words("installer.because-there-is-none", amenity.label()));
    }

    private String nearest(int place, Amenity amenity) {
        var from = landscape.commune(place).position().map(Position::point);
        return from.flatMap(here -> landscape.ground().nearest(here, amenity))
                .map(point -> point.commune().name())
                .map(there -> words("installer.because-nearest", there, away(place, amenity)))
                .orElseGet(() -> words("installer.because-none"));
    }

    private int away(int place, Amenity amenity) {
        return Math.round(landscape.ground().away(amenity)[place]);
    }
}
