/// How people of town halls sign in: by a mailed link or the six digits that come with it, or by a
/// passkey; how they prove it a second time, by a passkey, an application or a printed card; the
/// computers they trust, and their sessions, which they can read and end. Knows `accounts` and the
/// ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal",
            "database",
            "outgoing"
        })
package fr.eterritoire.connexion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
