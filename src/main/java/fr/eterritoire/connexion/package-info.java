/// How people sign in, by a mailed link, a passkey or ProConnect, and prove it a second time; their
/// sessions. Knows `accounts` and the ground floor.
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "territoire", "courrier", "accounts", "journal"})
package fr.eterritoire.connexion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
