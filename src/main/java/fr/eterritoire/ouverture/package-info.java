/// A town hall or an intercommunality opens its page: somebody asks, confirms an address and proves
/// to speak for it; those who are known there may contest. An intercommunality that is open brings
/// its communes in. Knows `accounts` and the ground floor, of `submission` what any public form
/// needs, of `connexion` what ProConnect attests, of `droits` what the law wants on its pages, and
/// of `publication` that a page has changed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "droits",
            "submission",
            "publication",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "connexion",
            "journal"
        })
package fr.eterritoire.ouverture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
