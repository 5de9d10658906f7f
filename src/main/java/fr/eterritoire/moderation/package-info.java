/// The mairie, or who stands in for it, decides on what was proposed, and can change its mind for
/// ten minutes. Approving is publishing. What a trusted author confirms is published without them.
/// Knows `confiance`, `elections`, `submission`, `publication`, `content` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "confiance",
            "elections",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
