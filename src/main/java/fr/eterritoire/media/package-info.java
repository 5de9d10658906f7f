/// Pictures: received, stripped of where and when they were taken, re-encoded, kept in three
/// widths, and served to the public only while a live content shows them. Knows `text`, for what it
/// says.
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package fr.eterritoire.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
