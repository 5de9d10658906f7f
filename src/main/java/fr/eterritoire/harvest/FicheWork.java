package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.harvest.FicheImports.Likeness;
import fr.eterritoire.harvest.FicheImports.Met;
import fr.eterritoire.publication.FichePublishing;
import fr.eterritoire.territoire.Commune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be done with a chunk of places.
final class FicheWork {
    final Map<PlaceItem, Outcome> outcomes = new HashMap<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Arrival> revised = new ArrayList<>();
    final List<FichePublishing.Next> next = new ArrayList<>();
    final List<Met> met = new ArrayList<>();

    void keep(Arrival arrival, String why) {
        outcomes.put(arrival.item(), new Outcome.Kept(why));
    }

    /// A place that could be read.
    record Arrival(PlaceItem item, Commune commune, Fiche fiche) {
        Likeness likeness() {
            return Likeness.of(commune, fiche);
        }

        Met met(ContentId content, Optional<Integer> edition) {
            return new Met(item.id(), content, edition, item.fingerprint(), item.saidOn(), false);
        }
    }
}
