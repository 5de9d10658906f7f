/// What elections ask of a town hall: one rule for the meetings of all candidates and parties, and
/// the months before a poll, in which nothing may praise what the commune has done (code électoral,
/// L52-1). Knows `content` and the ground floor.
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "text", "territoire", "accounts", "journal"})
package fr.eterritoire.elections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
