package fr.eterritoire.projets;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;

import java.time.LocalDate;
import java.util.Optional;

/// Which annonces say what a village needs, and which say what somebody plans to do.
final class Needs {
    private Needs() {}

    /// A business to take over, premises to fill, a carer or a project holder who is sought.
    static boolean isNeed(Annonce annonce) {
        return switch (annonce.terms()) {
            case Terms.Takeover _, Terms.Premises _ -> annonce.sense() == Sense.OFFER;
            case Terms.Health _, Terms.Project _ -> annonce.sense() == Sense.REQUEST;
            default -> false;
        };
    }

    static boolean isProject(Annonce annonce) {
        return annonce.terms() instanceof Terms.Project && annonce.sense() == Sense.OFFER;
    }

    /// The trade that is wanted; empty for premises that take any.
    static Optional<String> trade(Terms terms) {
        return switch (terms) {
            case Terms.Takeover takeover -> Optional.of(takeover.trade());
            case Terms.Premises premises -> premises.use();
            case Terms.Health health -> Optional.of(health.profession());
            case Terms.Project project -> Optional.of(project.trade());
            default -> Optional.empty();
        };
    }

    /// When it is to be had, or when somebody would come.
    static Optional<LocalDate> from(Terms terms) {
        return switch (terms) {
            case Terms.Premises premises -> premises.from();
            case Terms.Health health -> health.from();
            case Terms.Project project -> project.from();
            default -> Optional.empty();
        };
    }
}
