/// What the law owes to people: their data exported and erased, how long each is kept, the
/// register, the legal pages. Knows all that holds personal data.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal",
            "submission",
            "signalement",
            "relais",
            "publication",
            "content"
        })
package fr.eterritoire.droits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
