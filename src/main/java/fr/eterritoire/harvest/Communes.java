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
        return of(item.insee(), item.codePostal(), item.commune());
    }

    Reading<Commune> of(String insee, String postcode, String town) {
        if (insee.matches("(?:\\d{2}|2[AB])\\d{3}")) {
            return Reading.of(
                    territoires.findCommune(new CodeInsee(insee)),
                    "code INSEE inconnu\u00a0: " + insee);
        }
        return Reading.of(named(postcode, town), "commune introuvable" + said(postcode, town));
    }

    private Optional<Commune> named(String postcode, String town) {
        if (town.isBlank() || !postcode.matches("\\d{5}")) {
            return Optional.empty();
        }
        var name = plain(town);
        var fitting =
                territoires.search(postcode, IN_A_POSTCODE).stream()
                        .filter(commune -> commune.postcodes().contains(postcode))
                        .filter(commune -> plain(commune.name().name()).equals(name))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }

    private static String said(String postcode, String town) {
        var words = Words.line(postcode + " " + town);
        return words.isEmpty() ? " (la source n’en nomme aucune)" : "\u00a0: " + words;
    }
}
