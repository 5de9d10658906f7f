package fr.eterritoire.agenda;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.Live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One event in a list, at its next time.
///
/// @param next the time the list shows it at
/// @param then the days on which it happens again, the nearest first, three at most
public record Line(Live live, Creneau next, List<LocalDate> then) {
    /// At this time, whenever else it happens.
    Line alone() {
        return new Line(live, next, List.of());
    }

    public Evenement evenement() {
        return (Evenement) live.content();
    }

    Instant startsAt() {
        return Occurrences.at(next, evenement().dates().zone()).startsAt();
    }

    public LocalDate day() {
        return next.firstDay();
    }
}
