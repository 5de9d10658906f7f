/// What can be announced: one sealed type, with the facts a reader comes for, its dates and the
/// occurrences they give. Contents are kept as numbered editions that never change. Knows `text`,
/// `territoire` and `media`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "territoire", "media"})
package fr.eterritoire.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
