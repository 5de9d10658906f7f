/// The directory of a village: associations, shops, craftsmen, producers, carers, public services,
/// places to sleep, to eat, to visit, to meet. Its lists, of any territory, by kind and category,
/// what is open now; the page of a fiche; and once a year the question to whoever keeps it whether
/// it is still right. Of `agenda` and `annonces` it takes what an organisation announces, and what
/// any list needs; of `submission` letters to authors. Knows `publication`, `content` and the
/// ground floor besides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "annonces",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "journal",
            "courrier"
        })
package fr.eterritoire.annuaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
