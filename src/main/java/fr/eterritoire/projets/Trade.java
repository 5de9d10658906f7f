package fr.eterritoire.projets;

import fr.eterritoire.text.Folding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether two people speak of one trade: « boucherie », « boucher charcutier », « médecin
/// généraliste ». Words count that share their beginning, but for those that any trade has.
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
    private static final int STEM = 4;

    private Trade() {}

    /// The words of the first that the second says too, as they were typed; empty when none.
    static Optional<String> shared(String one, String other) {
        return Stream.of(one.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> says(other, word))
                .findFirst();
    }

    private static boolean says(String trade, String word) {
        var wanted = Folding.fold(word);
        return counts(wanted)
                && Stream.of(Folding.fold(trade).split(" "))
                        .filter(Trade::counts)
                        .anyMatch(said -> isAlike(said, wanted));
    }

    private static boolean counts(String word) {
        return word.length() >= SHORTEST && !OF_ANY_TRADE.contains(word);
    }

    /// The same, or of one stem: at least four letters and more than half of the shorter.
    private static boolean isAlike(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same == shorter && Math.abs(one.length() - other.length()) <= 1
                || same >= STEM && same * 2 > shorter;
    }
}
