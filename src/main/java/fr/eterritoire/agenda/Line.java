package fr.eterritoire.agenda;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;

import java.time.LocalDate;
import java.util.List;

/// One event in a list, at its next time.
///
/// @param next the time the list shows it at
/// @param then further times, the nearest first
public record Line(Live live, Creneau next, List<Creneau> then) {
    public Evenement evenement() {
        return (Evenement) live.content();
    }

    public LocalDate day() {
        return next.firstDay();
    }
}
