package fr.eterritoire.feeds;

import java.time.ZoneId;

/// What a calendar or a feed says of itself.
///
/// @param name « Agenda de Vouillé »
/// @param description what is in it, may be empty
/// @param zone the clocks of its territory
/// @param page the absolute address of the page that shows the same
/// @param source its own absolute address
record Heading(String name, String description, ZoneId zone, String page, String source) {
    /// The same, of one organiser's events alone.
    ///
    /// @param organiser the slug of its name; empty for all
    Heading by(String organiser) {
        return organiser.isEmpty()
                ? this
                : new Heading(
                        name + "\u00a0: " + organiser.replace('-', ' '),
                        description,
                        zone,
                        page,
                        source + (source.contains("?") ? "&" : "?") + "organisateur=" + organiser);
    }
}
