/// Where everything is kept: the PostgreSQL that comes with the program, or the operator's own;
/// recurring jobs; saving everything to one file and restoring it. Knows nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.eterritoire.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
