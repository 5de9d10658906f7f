/// Somebody proposes: the form is read, the address is verified, and the proposal waits for whoever
/// decides. Knows `content`, the ground floor, of `elections` the rule a form says, and
/// `publication` to read only.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "elections",
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
