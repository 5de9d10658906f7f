/// What leaves the screen: the picture that stands for a page when its address is shared, the code
/// to scan on a poster, the short address to type from it. Knows `agenda`, `publication`, `content`
/// and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agenda", "publication", "content", "text", "territoire", "media"})
package fr.eterritoire.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
