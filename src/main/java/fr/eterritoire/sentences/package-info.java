/// What people type into the one box, understood by rules: which words say where, when and what,
/// and which are left to be sought in texts. It seeks nothing itself. Knows `content` for its kinds
/// and holidays, and of the ground floor `text` and `territoire`.
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "territoire", "content"})
package fr.eterritoire.sentences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
