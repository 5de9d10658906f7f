package fr.eterritoire.submission;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What the choice of a type of annonce shows.
///
/// @param types those that the territory takes
public record TypeChoicePage(Territoire territoire, List<AnnonceType> types) {
    private static final Set<AnnonceType> SOUGHT_MOST =
            Set.of(AnnonceType.EMPLOI, AnnonceType.LOGEMENT, AnnonceType.DON_VENTE_PRET);

    private static final Comparator<AnnonceType> MOST_SOUGHT_FIRST =
            Comparator.comparing(type -> !SOUGHT_MOST.contains(type));

    public List<AnnonceType> mostSoughtFirst() {
        return types.stream().sorted(MOST_SOUGHT_FIRST).toList();
    }

    public List<Sense> senses() {
        return List.of(Sense.values());
    }
}
