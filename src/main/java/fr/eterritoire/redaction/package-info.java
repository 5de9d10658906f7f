/// What a town hall writes itself: drafts kept on the server, published at once or on a day,
/// without moderation; and all that it lists, to correct, withdraw, mark or do again. Each act is
/// one transaction, undone for ten minutes, and told to the author of what it touches. Knows all
/// rooms of the line below it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "annonces",
            "embeds",
            "elections",
            "moderation",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "media",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
