/// What is on, and when: the lists of any territory by day, week-end and month, and the page of an
/// event. Other rooms that list events ask here. Knows `publication`, `content` and the ground
/// floor.
@NullMarked
@ApplicationModule(allowedDependencies = {"publication", "content", "text", "territoire", "media"})
package fr.eterritoire.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
