package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.util.Optional;

/// A mise en relation in a list.
///
/// @param office who reads it: the town hall, or the intercommunality in its place
/// @param other with whom; empty once the conversation was erased
public record RelationLine(Relation relation, Territoire office, Optional<String> other) {
    public String address() {
        return Offices.address(office, "/relations/" + relation.id());
    }

    public String who() {
        return other.orElseGet(() -> words("projets.erased"));
    }

    /// « nouvelle · attend votre réponse depuis le lundi 30 novembre »
    public String standing() {
        var state = relation.state();
        if (state.isOver()) {
            return state.label();
        }
        var day = day(relation.since());
        var turn =
                relation.waitsForOffice()
                        ? words("projets.waits-for-you", day)
                        : words("projets.waits-for-other", day);
        return state.label() + "\u00a0· " + turn;
    }

    public String startedOn() {
        return words("projets.since", day(relation.startedAt()));
    }

    private String day(Instant at) {
        return SpokenDates.dayWithoutYear(at.atZone(relation.office().zone()).toLocalDate());
    }

    /// Whether it is another town hall’s, which has let its time pass.
    public boolean standsIn() {
        return !relation.office().equals(office);
    }
}
