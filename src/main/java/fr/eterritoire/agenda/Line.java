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
/// @param day the one its stone shows: the first of that time, unless the list begins later
/// @param then the days on which it happens again, the nearest first, three at most
public record Line(Live live, Creneau next, LocalDate day, List<LocalDate> then) {
    Line(Live live, Creneau next, List<LocalDate> then) {
        this(live, next, next.firstDay(), then);
    }

    /// At this time, whenever else it happens.
    Line alone() {
        return new Line(live, next, day, List.of());
    }

    /// In a list that begins on a day: what began before is on that day too.
    Line from(LocalDate first) {
        return day.isBefore(first) ? new Line(live, next, first, then) : this;
    }

    public Evenement evenement() {
        return (Evenement) live.content();
    }

    Instant startsAt() {
        return Occurrences.at(next, evenement().dates().zone()).startsAt();
    }
}
