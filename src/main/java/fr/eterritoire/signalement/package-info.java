/// Anyone can say that an announcement online is wrong or unlawful. Whoever decides for its
/// territory reads why, never from whom, and leaves it or takes it out of the public; the author
/// and whoever reported are told, with reasons and remedies. Knows `agenda` for the address,
/// `submission` for its forms and authors, `moderation` for its motifs, `publication`, `content`
/// and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "moderation",
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
package fr.eterritoire.signalement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
