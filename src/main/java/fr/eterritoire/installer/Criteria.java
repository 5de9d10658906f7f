package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody looks for.
///
/// @param near the commune to be near
/// @param kilometres how near, as the crow flies
/// @param least the fewest inhabitants, `most` the most
/// @param amenities how much each matters
/// @param opportunities how much each matters
/// @param events announced in the last twelve months
/// @param associations in the annuaire, or that announce some
/// @param lodgings in the annuaire
record Criteria(
        Optional<Commune> near,
        int kilometres,
        Weight distance,
        int least,
        int most,
        Weight population,
        Map<Amenity, Weight> amenities,
        Map<Opportunity, Weight> opportunities,
        int events,
        int associations,
        int lodgings,
        Weight life) {

    Weight weight(Amenity amenity) {
        return amenities.getOrDefault(amenity, Weight.PAS);
    }

    /// Those that are looked at.
    List<Amenity> wanted() {
        return Arrays.stream(Amenity.values())
                .filter(amenity -> weight(amenity) != Weight.PAS)
                .toList();
    }

    Weight weight(Opportunity opportunity) {
        return opportunities.getOrDefault(opportunity, Weight.PAS);
    }

    /// Those that are looked at.
    List<Opportunity> sought() {
        return Arrays.stream(Opportunity.values())
                .filter(opportunity -> weight(opportunity) != Weight.PAS)
                .toList();
    }

    boolean isBounded() {
        return population != Weight.PAS && (least > 0 || most < Integer.MAX_VALUE);
    }

    boolean isAround() {
        return near.isPresent() && distance != Weight.PAS;
    }

    boolean isLively() {
        return (events > 0 || associations > 0 || lodgings > 0) && life != Weight.PAS;
    }

    /// Whether anything is asked for.
    boolean isAsked() {
        return isAround()
                || isBounded()
                || isLively()
                || !wanted().isEmpty()
                || !sought().isEmpty();
    }
}
