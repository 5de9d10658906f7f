/// The space of the councillors who are not of the majority, on the pages of a commune: the town
/// hall names their groups, they write their text themselves, by a link of their own, and nobody
/// edits it (CGCT, L2121-27-1). Knows the ground floor, of `submission` what a public form needs,
/// and of `publication` that a page has changed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "submission",
            "publication",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.opposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
