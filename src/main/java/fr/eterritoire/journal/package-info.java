/// The account of every act: who, what, when, why; written in the transaction of the act, never
/// changed afterwards. It holds ids, never names or addresses. Knows nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.eterritoire.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
