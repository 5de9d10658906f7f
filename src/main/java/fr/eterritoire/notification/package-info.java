/// Somebody follows a search, and a letter tells them what is new. Which searches there are, how
/// one is said and what is new for it, is known by the rooms that search: each brings a {@link
/// fr.eterritoire.notification.Followed}. This room knows how one follows: a confirmed address, how
/// often, one tap to end it, a year at most. Knows `submission` for the limits of a form,
/// `accounts` for links, and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "territoire",
            "courrier",
            "journal",
            "accounts",
            "submission"
        })
package fr.eterritoire.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
