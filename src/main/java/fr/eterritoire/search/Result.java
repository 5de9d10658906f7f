package fr.eterritoire.search;

import fr.eterritoire.agenda.Line;
import fr.eterritoire.annuaire.State;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;

import org.jspecify.annotations.Nullable;

/// What was found, as a line shows it.
public sealed interface Result {
    Live live();

    /// Its title, with what fits marked.
    Marked title();

    /// A part of its text that fits, where its title does not.
    @Nullable Marked excerpt();

    record OfEvent(Line line, Marked title, @Nullable Marked excerpt) implements Result {
        @Override
        public Live live() {
            return line.live();
        }
    }

    record OfAnnonce(Live live, Marked title, @Nullable Marked excerpt) implements Result {
        public Annonce annonce() {
            return (Annonce) live.shown();
        }
    }

    record OfFiche(Live live, State state, Marked title, @Nullable Marked excerpt)
            implements Result {
        public Fiche fiche() {
            return (Fiche) live.content();
        }
    }
}
