/// The only way out to other servers: calendars to import, a sign-in provider. Nobody can make the
/// program ask its own machine or its operator's network. Knows nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.eterritoire.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
