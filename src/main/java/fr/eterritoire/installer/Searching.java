package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.FranceMap;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From what stands in an address to communes, with reasons in words and a map.
@Component
class Searching {
    /// So many of a search that is followed are looked at.
    private static final int FOLLOWED = 200;

    /// How far from the shore somebody may have touched the map.
    private static final int SEA_KM = 60;

    private final Finder finder;
    private final Territoires territoires;
    private final FranceMap france;

    Searching(Finder finder, Territoires territoires, FranceMap france) {
        this.finder = finder;
        this.territoires = territoires;
        this.france = france;
    }

    FindPage page(FindForm form) {
        var places = form.places(territoires);
        var near = places.stream().findFirst();
        var faults = form.faults(near);
        if (!faults.isEmpty()) {
            return new FindPage(form, faults, near, List.of(), Optional.empty());
        }
        var criteria = form.criteria(near);
        var alike = places.stream().skip(1).toList();
        var results =
                criteria.isAsked()
                        ? Optional.of(results(criteria, form.shown()))
                        : Optional.<FindPage.Results>empty();
        return new FindPage(form, List.of(), near, alike, results);
    }

    private FindPage.Results results(Criteria criteria, int shown) {
        var found = finder.find(criteria, shown);
        var findings = findings(criteria, found);
        var map =
                FindMap.of(
                        findings.stream().map(Finding::commune).toList(),
                        criteria,
                        found.landscape().ground().towns(),
                        france.areas(),
                        territoires);
        return new FindPage.Results(
                new CriteriaWords(criteria).said(),
                findings,
                found.count(),
                found.perhaps(),
                unheard(criteria, found),
                map);
    }

    /// What was asked for and nothing is known of, in any of them: they were not chosen for it.
    private static String unheard(Criteria criteria, Finder.Found found) {
        return found.best().isEmpty()
                ? ""
                : criteria.wanted().stream()
                        .filter(amenity -> isUnheard(amenity, found))
                        .map(Amenity::label)
                        .collect(Collectors.joining(", "));
    }

    private static boolean isUnheard(Amenity amenity, Finder.Found found) {
        var landscape = found.landscape();
        return found.best().stream()
                .map(Finder.Match::place)
                .noneMatch(
                        place ->
                                landscape.isThere(place, amenity)
                                        || landscape.isKnown(place, amenity));
    }

    private List<Finding> findings(Criteria criteria, Finder.Found found) {
        var reasons = new Reasons(criteria, found.landscape(), territoires);
        return found.best().stream().map(reasons::finding).toList();
    }

    /// What somebody asks for, if it can be read and asks for something.
    Optional<Criteria> criteria(FindForm form) {
        var near = form.places(territoires).stream().findFirst();
        return form.faults(near).isEmpty()
                ? Optional.of(form.criteria(near)).filter(Criteria::isAsked)
                : Optional.empty();
    }

    /// The best of what is found now: INSEE codes, with how many annonces each has of those sought.
    Map<String, Integer> open(FindForm form) {
        return criteria(form).map(this::open).orElse(Map.of());
    }

    private Map<String, Integer> open(Criteria criteria) {
        var found = finder.find(criteria, FOLLOWED);
        return found.best().stream()
                .collect(
                        Collectors.toMap(
                                match -> found.landscape().commune(match.place()).code().value(),
                                match ->
                                        criteria.sought().stream()
                                                .mapToInt(
                                                        kind ->
                                                                found.landscape()
                                                                        .counts(kind)[
                                                                        match.place()])
                                                .sum()));
    }

    /// Those of what is found now that have these INSEE codes, the best first, with reasons.
    List<Finding> named(FindForm form, Set<String> codes, int most) {
        return criteria(form).stream()
                .flatMap(criteria -> named(criteria, codes))
                .limit(most)
                .toList();
    }

    private Stream<Finding> named(Criteria criteria, Set<String> codes) {
        var found = finder.find(criteria, FOLLOWED);
        var reasons = new Reasons(criteria, found.landscape(), territoires);
        return found.best().stream()
                .filter(
                        match ->
                                codes.contains(
                                        found.landscape().commune(match.place()).code().value()))
                .map(reasons::finding);
    }

    /// The commune that stands nearest to where the drawn map was touched; none far from land.
    ///
    /// @param x from the left of the drawing, `y` from its top, in its own units
    Optional<Commune> touched(int x, int y) {
        return FranceMap.pointAt(new FranceMap.Dot(x, y))
                .flatMap(point -> territoires.around(point, SEA_KM).stream().findFirst())
                .map(Territoires.Neighbour::commune);
    }

    List<FranceMap.Area> drawn() {
        return france.areas();
    }
}
