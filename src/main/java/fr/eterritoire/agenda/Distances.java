package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import java.util.Optional;

/// How far and which way from a territory: the small stone « 12 km ».
public record Distances(Territoire from, Territoires territoires) {
    private static final String[] ARROWS = {"↑", "↗", "→", "↘", "↓", "↙", "←", "↖"};
    private static final String[] DIRECTIONS = {
        "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
    };

    /// @param words « 12 km », « environ 12 km » when one of the two points is only approximate
    /// @param arrow for the eye; `direction` says the same in words; both empty when approximate
    public record Distance(int kilometres, String words, String arrow, String direction) {}

    /// Empty for the commune itself and from anything larger, where a point is not known, and where
    /// both share one: next door, or known by the same postcode only.
    public Optional<Distance> to(Territoire other) {
        if (other.equals(from) || !(from instanceof Commune)) {
            return Optional.empty();
        }
        return territoires
                .positionOf(from)
                .flatMap(here -> territoires.positionOf(other).map(there -> between(here, there)))
                .filter(distance -> distance.kilometres() > 0);
    }

    /// As the crow flies.
    public static Distance between(Position from, Position to) {
        var kilometres = (int) Math.round(from.point().kilometresTo(to.point()));
        return from.approximate() || to.approximate()
                ? new Distance(kilometres, words("agenda.about-so-far", kilometres), "", "")
                : exact(from.point(), to.point(), kilometres);
    }

    private static Distance exact(Point here, Point there, int kilometres) {
        var north = there.lat() - here.lat();
        var east = (there.lon() - here.lon()) * Math.cos(Math.toRadians(here.lat()));
        var eighth = Math.floorMod(Math.round(Math.toDegrees(Math.atan2(east, north)) / 45), 8);
        return new Distance(
                kilometres,
                words("agenda.so-far", kilometres),
                ARROWS[eighth],
                words("agenda.to-the-" + DIRECTIONS[eighth]));
    }
}
