package fr.eterritoire.redaction;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;
import fr.eterritoire.text.SpokenDates;

import java.util.List;

/// What an office lists, at a glance: published lately, begun, waiting for its day.
///
/// @param lately last first
/// @param drafts how many are begun
/// @param scheduled how many go online by themselves
public record Glance(List<Line> lately, int drafts, int scheduled) {
    /// Something that is online.
    ///
    /// @param path its page in the office
    /// @param mayChange whether whoever looks may correct and withdraw it
    public record Line(Live live, String path, boolean mayChange) {
        public Evenement evenement() {
            return DraftReading.evenement(live.content());
        }

        /// « mercredi 25 novembre », the day it came online or was last changed.
        public String day() {
            return SpokenDates.dayWithoutYear(
                    live.changedAt().atZone(live.owner().zone()).toLocalDate());
        }

        public boolean isChanged() {
            return live.edition() > 1;
        }
    }
}
