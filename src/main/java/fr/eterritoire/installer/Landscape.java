package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All communes at one moment, as rows of numbers by their place in the list: what a search looks
/// through.
///
/// @param present amenities that are there, files and town halls together
/// @param known amenities of which it is known whether they are there
/// @param last events announced in the last twelve months
/// @param associations in the annuaire or, where they are more, that announced an event in the
///   twelve months before or after
/// @param lodgings in the annuaire
/// @param offered open annonces of each kind
record Landscape(
        Ground ground,
        int[] present,
        int[] known,
        int[] last,
        int[] associations,
        int[] lodgings,
        Map<Opportunity, int[]> offered,
        Instant madeAt) {
    static Landscape of(
            Ground ground,
            List<LifeStore.Announced> announced,
            List<LifeStore.Listed> listed,
            List<LifeStore.Offered> offered,
            List<Answer> answers,
            Instant now) {
        var size = ground.communes.size();
        var open = new EnumMap<Opportunity, int[]>(Opportunity.class);
        for (var opportunity : Opportunity.values()) {
            open.put(opportunity, new int[size]);
        }
        var made =
                new Landscape(
                        ground,
                        ground.present.clone(),
                        ground.known.clone(),
                        new int[size],
                        new int[size],
                        new int[size],
                        open,
                        now);
        announced.forEach(made::take);
        listed.forEach(made::take);
        offered.forEach(made::take);
        answers.forEach(made::take);
        return made;
    }

    private void take(LifeStore.Announced announced) {
        ground.placeOf(announced.territoire())
                .ifPresent(
                        place -> {
                            last[place] = announced.last();
                            associations[place] = announced.associations();
                        });
    }

    private void take(LifeStore.Listed listed) {
        ground.placeOf(listed.territoire())
                .ifPresent(
                        place -> {
                            associations[place] =
                                    Math.max(associations[place], listed.associations());
                            lodgings[place] = listed.lodgings();
                        });
    }

    /// What an intercommunality offers is nowhere in particular.
    private void take(LifeStore.Offered some) {
        ground.placeOf(some.territoire())
                .ifPresent(
                        place ->
                                Opportunity.of(some.type())
                                        .ifPresent(kind -> counts(kind)[place] += some.count()));
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

    /// Of each commune, by its place.
    int[] counts(Opportunity opportunity) {
        return offered.getOrDefault(opportunity, new int[0]);
    }
}
