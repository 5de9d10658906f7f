/// Who may decide and act, and by what: the deciding address of each territory, and the links sent
/// by mail that open one proposal to one person. Sign-in and roles live here too when they come.
/// Knows `territoire`, `courrier` and `journal`.
@NullMarked
@ApplicationModule(allowedDependencies = {"territoire", "courrier", "journal"})
package fr.eterritoire.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
