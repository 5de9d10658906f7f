/// The agenda of a territory on other people's sites: an element that a site pastes in one line, a
/// frame that works without scripts, the small JSON both are made of, and the page that gives the
/// line. An intercommunality may feature or hide an event in its own embed, nowhere else. Knows
/// `agenda`, `publication`, `content` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "journal"
        })
package fr.eterritoire.embeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
