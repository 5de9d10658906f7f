/// A poster that was dropped in the office, or mailed to a commune's own address, becomes a draft
/// with its picture, filled with what its text says, that a human completes. Knows `redaction`,
/// which keeps drafts, `harvest`, which reads such texts, and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "redaction",
            "harvest",
            "submission",
            "content",
            "text",
            "territoire",
            "media",
            "courrier",
            "accounts"
        })
package fr.eterritoire.affiches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
