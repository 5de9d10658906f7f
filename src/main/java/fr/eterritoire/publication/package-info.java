/// What is public, where, and until when. Everything that shows something reads the view `live` and
/// the table `occurrence` of this room; nothing else says what is public. Knows `content` and the
/// ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "content",
            "database",
            "text",
            "territoire",
            "media",
            "journal",
            "courrier",
            "accounts"
        })
package fr.eterritoire.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
