package fr.eterritoire.feeds;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.publication.Live;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a fiche says, for programs.
///
/// @param kind as `?type=` takes it, as it does `category`
/// @param hours in words, day by day; empty when nobody has said
/// @param accessible codes of OpenAgenda: hi, ii, mi, pi, vi
/// @param saidOn when whoever says so last said that it is right
record FicheFacts(
        String kind,
        String category,
        Where place,
        Optional<String> phone,
        List<URI> sites,
        List<HoursInWords.Line> hours,
        Optional<String> season,
        List<String> accessible,
        LocalDate saidOn) {

    /// @param today before which exceptions are over
    static FicheFacts of(Live live, LocalDate today) {
        var fiche = (Fiche) live.content();
        return new FicheFacts(
                fiche.category().kind().key(),
                fiche.category().key(),
                Where.of(live),
                fiche.contact().flatMap(Contact::phone),
                Stream.concat(
                                fiche.contact().flatMap(Contact::site).stream(),
                                fiche.links().stream())
                        .toList(),
                fiche.hours().map(hours -> HoursInWords.of(hours, today)).orElse(List.of()),
                fiche.season(),
                fiche.accessibility().stream().sorted().map(Accessibility::code).toList(),
                fiche.attested());
    }
}
