/// Who works for a territory: colleagues are invited, roles change and end, the one who leaves
/// hands over; a commune hands moderation to its intercommunality and takes it back; the operator
/// names its moderators. Knows `accounts` and the ground floor, and of `submission` what waits.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "submission",
            "text",
            "territoire",
            "courrier",
            "accounts",
            "connexion",
            "journal"
        })
package fr.eterritoire.equipe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
