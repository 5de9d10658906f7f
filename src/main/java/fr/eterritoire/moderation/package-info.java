/// The mairie, or who stands in for it, decides on what was proposed, and can change its mind for
/// ten minutes. Approving is publishing. Knows `submission`, `publication`, `content` and the
/// ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
