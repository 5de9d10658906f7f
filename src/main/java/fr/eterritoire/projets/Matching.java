package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.territoire.Area;
import fr.eterritoire.territoire.Area.Inside;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says why a project answers a need, in words that both sides read; empty when it does not. Trade
/// and place must agree; size and date must not disagree where both are said.
final class Matching {
    /// Premises a fifth smaller than sought still do.
    private static final double SMALLER = .8;

    private static final int MONTHS_LATE = 6;

    private Matching() {}

    /// @param need as the public reads it
    /// @param inside how its commune lies in the area that the project seeks
    static Optional<List<String>> reasons(Annonce need, Annonce project, Inside inside) {
        var reasons = new ArrayList<String>();
        if (!tradeAgrees(need, project, reasons)
                || !sizeAgrees(need, project, reasons)
                || !dateAgrees(need, project, reasons)) {
            return Optional.empty();
        }
        reasons.add(1, place(inside));
        return Optional.of(reasons);
    }

    private static boolean tradeAgrees(Annonce need, Annonce project, List<String> reasons) {
        var planned = Needs.trade(project.terms()).orElse("");
        var wanted = Needs.trade(need.terms());
        if (wanted.isEmpty()) {
            reasons.add(words("projets.any-trade"));
            return true;
        }
        var shared = Trade.shared(wanted.get(), planned);
        shared.ifPresent(trade -> reasons.add(words("projets.same-trade", lower(trade))));
        return shared.isPresent();
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.FRENCH);
    }

    private static String place(Inside inside) {
        return switch (inside.area()) {
            case Area.Around(var commune, var most) ->
                    words(
                            "projets.so-far-from",
                            inside.kilometres().orElse(most),
                            most,
                            commune.name());
            case Area.Within(var territoire) -> within(territoire);
        };
    }

    private static String within(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> words("projets.in-commune", commune.name());
            case Epci epci -> words("projets.in-epci", epci.name());
            case Departement departement -> words("projets.in-departement", departement.name());
            case Region region -> words("projets.in-region", region.name());
            case France _ -> words("projets.anywhere");
        };
    }

    private static boolean sizeAgrees(Annonce need, Annonce project, List<String> reasons) {
        var there = need.terms().surface();
        var sought = project.terms().surface();
        if (there.isEmpty() || sought.isEmpty()) {
            return true;
        }
        reasons.add(words("projets.size", there.get(), sought.get()));
        return there.get() >= sought.get() * SMALLER;
    }

    private static boolean dateAgrees(Annonce need, Annonce project, List<String> reasons) {
        var free = Needs.from(need.terms());
        var comes = Needs.from(project.terms());
        if (free.isEmpty() || comes.isEmpty()) {
            return true;
        }
        reasons.add(
                words(
                        "projets.dates",
                        SpokenDates.date(free.get()),
                        SpokenDates.date(comes.get())));
        return !free.get().isAfter(comes.get().plusMonths(MONTHS_LATE));
    }
}
