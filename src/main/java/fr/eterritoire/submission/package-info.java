/// Somebody proposes: the form is read, the address is verified, and the proposal waits for whoever
/// decides. Knows `content`, the ground floor, and `publication` to read only.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "courrier",
            "accounts",
            "journal",
            "database"
        })
package fr.eterritoire.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
