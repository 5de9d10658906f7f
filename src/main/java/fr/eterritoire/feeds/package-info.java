/// What is on, for other programs to read: the agenda of a territory and each event as iCalendar,
/// the newest announcements as RSS, Atom and JSON Feed, and for search engines the addresses of all
/// that is public. People subscribe with the calendar of their telephone, sites and newsletters
/// with the rest, and one page says how; nothing is stored here. Knows `agenda`, `annonces`,
/// `annuaire`, `publication`, `content` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "annonces",
            "annuaire",
            "publication",
            "content",
            "text",
            "territoire",
            "media"
        })
package fr.eterritoire.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
