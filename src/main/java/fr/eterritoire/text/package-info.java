/// What people write, made safe once: rich text, slugs, French folding and typography. Knows
/// nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.eterritoire.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
