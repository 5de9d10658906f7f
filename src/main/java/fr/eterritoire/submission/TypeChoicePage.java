package fr.eterritoire.submission;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What the choice of a type of annonce shows.
///
/// @param types those that the territory takes
public record TypeChoicePage(Territoire territoire, List<AnnonceType> types) {
    public List<Sense> senses() {
        return List.of(Sense.values());
    }
}
