/// A town hall trusts an association: what its author confirms is published at once, for one kind
/// of content and one year at most, and the town hall is told. Knows `elections`, which may hold
/// something back, `submission`, `publication` to read, `content` and the ground floor.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "elections",
            "submission",
            "publication",
            "content",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "journal"
        })
package fr.eterritoire.confiance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
