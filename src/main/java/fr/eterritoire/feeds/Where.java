package fr.eterritoire.feeds;

import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;

import java.net.URI;
import java.util.Optional;

/// Where it is, for programs.
///
/// @param words « Salle des fêtes, 3 rue du Stade, 86190 Vouillé »
/// @param insee code of its commune; absent when an intercommunality announces it
record Where(
        String words,
        String venue,
        String address,
        String territoire,
        Optional<String> insee,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<URI> online) {

    static Where of(Live live) {
        var place = live.content().place();
        return new Where(
                FactsInWords.place(place, live.owner()),
                place.venue(),
                place.address(),
                live.owner().name().name(),
                live.owner() instanceof Commune commune
                        ? Optional.of(commune.code().value())
                        : Optional.empty(),
                place.point().map(Point::lat),
                place.point().map(Point::lon),
                place.online());
    }
}
