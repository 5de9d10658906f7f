/// Communes say what they need, people say what they plan to do and where: each side is shown the
/// other, with the reasons in words, and can put it aside. Who then writes to a town hall about a
/// need or about living there begins a mise en relation, which is followed until it is concluded:
/// the town hall is reminded, after seven days its intercommunality may answer. Of `relais` it
/// takes the conversations, of `annonces` how annonces end. Knows `submission`, `publication`,
/// `content` and the ground floor besides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "relais",
            "annonces",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.projets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
