package fr.eterritoire.redaction;

import fr.eterritoire.content.Content;
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
    /// @param content what the office may read of it
    /// @param path its page in the office
    /// @param mayChange whether whoever looks may correct and withdraw it
    public record Line(Live live, Content content, String path, boolean mayChange) {
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
