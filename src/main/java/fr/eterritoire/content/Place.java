package fr.eterritoire.content;

import fr.eterritoire.territoire.Point;

import java.net.URI;
import java.util.Optional;

/// Where it takes place: a venue in its owner's commune, online, or both. The commune itself is the
/// content's owner and is not repeated here.
///
/// @param venue « Salle des fêtes », may be empty
/// @param address street and number, without postcode or commune; may be empty
/// @param online the address to join it, when it may be followed from afar
public record Place(String venue, String address, Optional<Point> point, Optional<URI> online) {
    public static final Place NONE = new Place("", "", Optional.empty(), Optional.empty());

    public static Place venue(String venue, String address) {
        return new Place(venue, address, Optional.empty(), Optional.empty());
    }

    public boolean isOnlineOnly() {
        return online.isPresent() && venue.isEmpty() && address.isEmpty();
    }
}
