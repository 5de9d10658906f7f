/// All of France's communes, intercommunalities, départements and régions: their codes, names,
/// points, zones and addresses, and which of them answers on which host and path. Knows only
/// `text`.
@NullMarked
@ApplicationModule(allowedDependencies = "text")
package fr.eterritoire.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
