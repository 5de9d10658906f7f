package fr.eterritoire.search;

import fr.eterritoire.sentences.Understood;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import java.util.List;
import java.util.function.Predicate;

/// Communes and larger territories of the words that were typed, the likeliest first.
///
/// @param leading what must be meant: it stands before the results, the others after them
public record PlacesFound(List<Territoire> leading, List<Territoire> others) {
    /// @param nothingElse no content was found
    static PlacesFound of(Question question, List<Territoire> all, boolean nothingElse) {
        Predicate<Territoire> leads =
                question.place().isPresent()
                        ? _ -> isAskedAlone(question)
                        : one -> isBegunBy(one, question);
        var isLeading = nothingElse ? leads.or(_ -> true) : leads;
        return new PlacesFound(
                all.stream().filter(isLeading).toList(),
                all.stream().filter(isLeading.negate()).toList());
    }

    /// « Civray », not « loto à Civray ».
    private static boolean isAskedAlone(Question question) {
        var asked = question.asked();
        return asked.words().isEmpty()
                && asked.kinds().isEmpty()
                && asked.types().isEmpty()
                && asked.when().isEmpty()
                && question.parts().stream().allMatch(Understood.Place.class::isInstance);
    }

    /// « saint martin » begins Saint-Martin-d’Hères. « marché », which means much else, means
    /// neither Marché-Allouarde nor the intercommunality of some Marches.
    private static boolean isBegunBy(Territoire one, Question question) {
        var words = Folding.fold(question.asked().words());
        var name = Folding.fold(one.name().name());
        var isCommon = !question.asked().types().isEmpty() || Understood.isCommon(words);
        return one instanceof Commune
                && (isCommon ? name.equals(words) : (name + " ").startsWith(words + " "));
    }

    int size() {
        return leading.size() + others.size();
    }

    public boolean isEmpty() {
        return leading.isEmpty() && others.isEmpty();
    }
}
