package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.content.Openings;
import fr.eterritoire.publication.Live;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a fiche says of itself now, and until when that is so. Hours that nobody has confirmed for
/// a year are shown, but nothing is concluded from them.
///
/// @param said « Ouvert, ferme à 19 h »; empty when nobody can say
/// @param open whether it is
/// @param stale « Non confirmée depuis août 2020 »; empty when it is confirmed
public record State(Optional<String> said, boolean open, Optional<String> stale, Instant until) {
    static State of(Live live, Instant now) {
        var fiche = (Fiche) live.content();
        var zone = live.owner().zone();
        var openings = fiche.hours().map(hours -> Openings.of(hours, live.owner()));
        var changes = openings.map(known -> known.changesAfter(now));
        if (fiche.isStale(LocalDate.ofInstant(now, zone))) {
            var since = words("annuaire.unconfirmed-since", SpokenDates.month(fiche.attested()));
            return new State(
                    Optional.empty(), false, Optional.of(since), changes.orElse(Instant.MAX));
        }
        var stale = fiche.staleFrom().atStartOfDay(zone).toInstant();
        return new State(
                openings.map(known -> HoursInWords.now(known, now)),
                openings.filter(known -> known.at(now) instanceof Openings.Now.Open).isPresent(),
                Optional.empty(),
                changes.filter(stale::isAfter).orElse(stale));
    }
}
