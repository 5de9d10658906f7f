package fr.eterritoire.content;

import fr.eterritoire.text.Folding;

import java.util.Set;
import java.util.regex.Pattern;

/// Whether the address of a fiche may be somebody’s home. Many associations have their seat at
/// their president’s, many craftsmen and gîtes their own: nobody’s home is published without their
/// wanting it, so author and decider are asked.
final class HomeAddress {
    private static final WordList WORDS = WordList.of("prohibitions/domicile");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\b.*");
    private static final Set<FicheCategory> AT_HOME =
            Set.of(FicheCategory.INFIRMIER, FicheCategory.CRECHE, FicheCategory.AINES);

    private HomeAddress() {}

    static boolean isSuspectedIn(Fiche fiche) {
        var place = fiche.place();
        if (WORDS.isIn(place.venue() + " . " + place.address())) {
            return true;
        }
        return mayBeAtHome(fiche.category())
                && place.venue().isEmpty()
                && NUMBERED.matcher(Folding.fold(place.address())).matches();
    }

    private static boolean mayBeAtHome(FicheCategory category) {
        return switch (category.kind()) {
            case ASSOCIATION, ARTISAN -> true;
            default -> AT_HOME.contains(category);
        };
    }
}
