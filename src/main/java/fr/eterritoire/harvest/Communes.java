package fr.eterritoire.harvest;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// Finds the commune of an item: by its code; without one, by postcode and name when exactly one
/// fits.
@Component
class Communes {
    private static final int IN_A_POSTCODE = 100;

    private final Territoires territoires;

    Communes(Territoires territoires) {
        this.territoires = territoires;
    }

    Reading<Commune> of(Item item) {
        if (item.insee().matches("(?:\\d{2}|2[AB])\\d{3}")) {
            return Reading.of(
                    territoires.findCommune(new CodeInsee(item.insee())),
                    "code INSEE inconnu\u00a0: " + item.insee());
        }
        return Reading.of(named(item), "commune introuvable" + said(item));
    }

    private Optional<Commune> named(Item item) {
        if (item.commune().isBlank() || !item.codePostal().matches("\\d{5}")) {
            return Optional.empty();
        }
        var name = plain(item.commune());
        var fitting =
                territoires.search(item.codePostal(), IN_A_POSTCODE).stream()
                        .filter(commune -> commune.postcodes().contains(item.codePostal()))
                        .filter(commune -> plain(commune.name().name()).equals(name))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }

    private static String said(Item item) {
        var words = Words.line(item.codePostal() + " " + item.commune());
        return words.isEmpty() ? " (la source n’en nomme aucune)" : "\u00a0: " + words;
    }
}
