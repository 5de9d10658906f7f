/// What people write, made safe once: rich text, slugs, dates, French folding and typography; what
/// is wrong with it; and what screens say, in the language of their address. Knows nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.eterritoire.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
