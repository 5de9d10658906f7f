/// A town hall or an intercommunality opens its page: somebody asks, confirms an address and proves
/// to speak for it; those who are known there may contest. An intercommunality that is open brings
/// its communes in. Knows `accounts` and the ground floor, of `submission` what any public form
/// needs, and of `publication` that a page has changed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "submission",
            "publication",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.ouverture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
