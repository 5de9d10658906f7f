/// Mail that leaves the house: queued in the caller's transaction, sent after it commits, retried
/// until it is gone, held back while an act can still be undone. Knows `text`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package fr.eterritoire.courrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
