/// Annonces as the public reads them: the lists of any territory by type, sense, price and surface,
/// and the page of one. Of `agenda` it takes what any list needs: whose contents a scope lists, and
/// how far they are. Knows `publication`, `content` and the ground floor besides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "journal",
            "courrier"
        })
package fr.eterritoire.annonces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
