/// Brings in what others have already listed, so that no agenda and no annuaire begins empty: each
/// item of their calendars becomes an event of its commune, each place of their lists a fiche, with
/// its source and its licence, once and without doubles, and with no hour that the source did not
/// give. Reads what a poster says, for a human to check. Also the examples that show what is
/// possible to whoever tries the program. Knows `publication`, `content` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"publication", "content", "text", "territoire", "media", "journal"})
package fr.eterritoire.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
