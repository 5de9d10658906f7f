/// The shell around all rooms: layout, home, errors, security, templates. May know every room;
/// nobody knows it.
@NullMarked
@ApplicationModule
package fr.eterritoire.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
