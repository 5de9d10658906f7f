/// How often pages are opened: counts, never persons, without cookie or identifier, robots left out
/// (S-2.1 to S-2.3). Knows `content`.
@NullMarked
@ApplicationModule(allowedDependencies = "content")
package fr.eterritoire.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
