package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

import java.time.Instant;
import java.util.List;

/// All communes at one moment, as rows of numbers by their place in the list: what a search looks
/// through.
///
/// @param present amenities that are there, files and town halls together
/// @param known amenities of which it is known whether they are there
/// @param last events announced in the last twelve months
/// @param next events announced for the next twelve
record Landscape(
        Ground ground, int[] present, int[] known, int[] last, int[] next, Instant madeAt) {
    static Landscape of(
            Ground ground,
            List<AmenityStore.Announced> announced,
            List<Answer> answers,
            Instant now) {
        var size = ground.communes.size();
        var made =
                new Landscape(
                        ground,
                        ground.present.clone(),
                        ground.known.clone(),
                        new int[size],
                        new int[size],
                        now);
        announced.forEach(made::take);
        answers.forEach(made::take);
        return made;
    }

    private void take(AmenityStore.Announced announced) {
        ground.placeOf(announced.territoire())
                .ifPresent(
                        place -> {
                            last[place] = announced.last();
                            next[place] = announced.next();
                        });
    }

    private void take(Answer answer) {
        ground.placeOf(answer.territoire())
                .ifPresent(
                        place -> {
                            known[place] |= answer.amenity().bit();
                            present[place] |= answer.isThere() ? answer.amenity().bit() : 0;
                        });
    }

    Commune commune(int place) {
        return ground.communes.get(place);
    }

    boolean isThere(int place, Amenity amenity) {
        return (present[place] & amenity.bit()) != 0;
    }

    boolean isKnown(int place, Amenity amenity) {
        return (known[place] & amenity.bit()) != 0;
    }
}
