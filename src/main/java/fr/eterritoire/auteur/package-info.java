/// The author's private page: how far a proposal has come, what was asked, and what its author may
/// do: correct, cancel, postpone, say it is full, change, take back, do it again next year. Reads
/// all rooms below.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "annonces",
            "annuaire",
            "relais",
            "projets",
            "audience",
            "elections",
            "moderation",
            "confiance",
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
package fr.eterritoire.auteur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
