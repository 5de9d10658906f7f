/// Search over all of France, even misspelt, for what `sentences` has understood. The index is a
/// copy of what is public, fed by what `publication` announces and made anew at any time; communes
/// are found by `territoire`. Of `agenda`, `annonces` and `annuaire` it takes how their lines are
/// shown. Knows `publication` and `content`, `submission` for the limits of a form, `accounts` and
/// the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "territoire",
            "database",
            "courrier",
            "journal",
            "media",
            "accounts",
            "content",
            "publication",
            "submission",
            "notification",
            "sentences",
            "agenda",
            "annonces",
            "annuaire"
        })
package fr.eterritoire.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
