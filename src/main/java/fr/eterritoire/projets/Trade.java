package fr.eterritoire.projets;

import fr.eterritoire.text.Folding;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether two people speak of one trade: « boucherie », « boucher charcutier », « médecin
/// généraliste ». Words count that have a root in common, but for those that any trade has.
final class Trade {
    /// As Folding writes them.
    private static final Set<String> OF_ANY_TRADE =
            Set.of(
                    "activite",
                    "artisan",
                    "artisanat",
                    "atelier",
                    "avec",
                    "boutique",
                    "cabinet",
                    "centre",
                    "chef",
                    "commerce",
                    "commerces",
                    "creation",
                    "creer",
                    "dans",
                    "entreprise",
                    "femme",
                    "femmes",
                    "generale",
                    "generaliste",
                    "generalistes",
                    "independant",
                    "liberal",
                    "liberale",
                    "local",
                    "magasin",
                    "maison",
                    "metier",
                    "multiple",
                    "multiples",
                    "ouvrir",
                    "petit",
                    "petite",
                    "pour",
                    "professionnel",
                    "projet",
                    "proximite",
                    "rural",
                    "rurale",
                    "reprendre",
                    "reprise",
                    "salle",
                    "service",
                    "services",
                    "toute",
                    "toutes",
                    "village",
                    "vente");

    private static final int SHORTEST = 3;

    private Trade() {}

    /// The first word of the one that the other says too, as it was typed; empty when none.
    static Optional<String> shared(String one, String other) {
        var said = roots(other);
        return Stream.of(one.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !Collections.disjoint(roots(word), said))
                .findFirst();
    }

    /// Those of all its words that name a trade.
    private static Set<String> roots(String trade) {
        return Stream.of(Folding.fold(trade).split(" "))
                .filter(word -> word.length() >= SHORTEST && !OF_ANY_TRADE.contains(word))
                .flatMap(word -> TradeWord.roots(word).stream())
                .collect(Collectors.toSet());
    }
}
