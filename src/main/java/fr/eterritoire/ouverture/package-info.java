/// A town hall or an intercommunality opens its page, proves that it is itself, and brings its
/// colleagues and its communes in. Knows `accounts` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "territoire", "media", "courrier", "accounts", "journal"})
package fr.eterritoire.ouverture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
