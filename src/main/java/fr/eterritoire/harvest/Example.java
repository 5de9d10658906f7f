package fr.eterritoire.harvest;

import fr.eterritoire.content.Content;
import fr.eterritoire.territoire.Commune;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Something made up of a commune that exists.
sealed interface Example permits ExampleEvent, ExampleAnnonce, ExampleFiche {
    /// All there are; no two bear the same id. The newest annonce is the butcher’s shop.
    static List<Example> all() {
        var all = new ArrayList<Example>(MadeUpEvents.ALL);
        all.addAll(MadeUpFiches.ALL);
        all.addAll(MadeUpNotices.ALL);
        all.addAll(MadeUpOffers.ALL.reversed());
        return List.copyOf(all);
    }

    /// Stays the same for ever.
    String id();

    String insee();

    Content content(Commune commune, LocalDate today, Instant at);
}
