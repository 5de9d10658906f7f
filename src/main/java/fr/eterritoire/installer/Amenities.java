package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.installer.AmenityLine.Standing;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.text.Folding;
import fr.eterritoire.text.SpokenDates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says of each amenity whether a commune has it, who says so, and where the nearest one is.
record Amenities(Ground ground, Commune commune, Map<Amenity, Answer> answers) {
    static Amenities of(Ground ground, Commune commune, List<Answer> answers) {
        return new Amenities(
                ground,
                commune,
                answers.stream().collect(Collectors.toMap(Answer::amenity, answer -> answer)));
    }

    List<AmenityLine> lines() {
        return Arrays.stream(Amenity.values()).map(this::line).toList();
    }

    AmenityLine line(Amenity amenity) {
        return amenity.isListed() ? listed(amenity) : answered(amenity);
    }

    private AmenityLine answered(Amenity amenity) {
        var answer = answers.get(amenity);
        if (answer == null) {
            return unknown(amenity);
        }
        var said = answer.isThere() ? words("installer.yes") : words("installer.no");
        return new AmenityLine(
                amenity,
                answer.isThere() ? Standing.PRESENT : Standing.ABSENT,
                answer.detail().isEmpty() ? said : words("installer.said", said, answer.detail()),
                words("installer.source-mairie", SpokenDates.date(answer.day())),
                Optional.empty(),
                Optional.empty());
    }

    private AmenityLine listed(Amenity amenity) {
        var source = ground.sources.get(amenity);
        var place = ground.placeOf(commune.id());
        if (source == null || place.isEmpty() || (ground.known[place.get()] & amenity.bit()) == 0) {
            return unknown(amenity);
        }
        var here = ground.in(commune, amenity);
        if (!here.isEmpty()) {
            return new AmenityLine(
                    amenity,
                    Standing.PRESENT,
                    value(amenity, here),
                    source.inWords(),
                    Optional.empty(),
                    Optional.empty());
        }
        var from = commune.position();
        var nearest = from.flatMap(there -> ground.nearest(there.point(), amenity));
        return new AmenityLine(
                amenity,
                Standing.ABSENT,
                words("installer.none"),
                source.inWords(),
                nearest.map(AmenityPoint::commune),
                nearest.map(point -> distance(from.orElseThrow(), point))
                        .filter(distance -> distance.kilometres() > 0));
    }

    private static Distances.Distance distance(Position from, AmenityPoint point) {
        return Distances.between(from, Ground.positionOf(point).orElseThrow());
    }

    private static AmenityLine unknown(Amenity amenity) {
        return new AmenityLine(
                amenity,
                Standing.UNKNOWN,
                words("installer.unknown"),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// What La Poste calls a place, in the language spoken; a name we do not know, as it stands.
    private static String kindOf(AmenityPoint point) {
        var kind = Folding.fold(point.detail());
        if (kind.startsWith("bureau")) {
            return words("installer.poste-bureau");
        }
        if (kind.startsWith("relais")) {
            return words("installer.poste-relais");
        }
        return kind.startsWith("agence postale") ? words("installer.poste-agence") : point.detail();
    }

    /// « Agence postale, bureau de poste (2) », « 3 stations-service »
    private static String value(Amenity amenity, List<AmenityPoint> here) {
        if (amenity == Amenity.CARBURANT) {
            return words("installer.stations", here.size());
        }
        var kinds =
                here.stream()
                        .collect(Collectors.groupingBy(Amenities::kindOf, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                kind ->
                                        kind.getValue() == 1
                                                ? kind.getKey()
                                                : words(
                                                        "installer.several",
                                                        kind.getKey(),
                                                        kind.getValue().intValue()))
                        .collect(Collectors.joining(", "));
        return Character.toUpperCase(kinds.charAt(0)) + kinds.substring(1);
    }
}
