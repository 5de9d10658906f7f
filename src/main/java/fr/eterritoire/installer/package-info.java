/// For who looks for a place to live, to work or to visit: the portrait of each commune in dated
/// figures and in its own words, how to find a commune by what matters, and several side by side.
/// Knows `agenda` and `publication`, `print` for codes to scan, `submission` for the limits of a
/// form, `notification` for searches that are followed, `accounts` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "territoire",
            "courrier",
            "journal",
            "media",
            "accounts",
            "content",
            "publication",
            "submission",
            "notification",
            "agenda",
            "print"
        })
package fr.eterritoire.installer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
