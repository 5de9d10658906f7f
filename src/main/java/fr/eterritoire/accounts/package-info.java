/// Who may decide and act, and by what: people and the roles they hold for town halls and
/// intercommunalities, what each role may do in the office, and the links sent by mail that open
/// one thing to one person. How somebody signs in is the room `connexion`. Knows `text`,
/// `territoire`, `courrier` and `journal`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "territoire", "courrier", "journal"})
package fr.eterritoire.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
