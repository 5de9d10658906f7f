/// The town hall's office: one queue of all that waits for the communes an agent serves, and the
/// screens from which a mairie runs its pages. Knows all below.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "confiance",
            "elections",
            "droits",
            "projets",
            "redaction",
            "signalement",
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
package fr.eterritoire.bureau;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
