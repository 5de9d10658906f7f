package fr.eterritoire.sentences;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import java.util.List;

/// Communes of one name, told apart by what stands after it: « Civray (86) », « Civray 86400 », «
/// Vouillé Vienne ».
final class Homonyms {
    private Homonyms() {}

    static boolean anyIn(List<Territoire> called, String by) {
        return called.stream().anyMatch(one -> isIn(one, by));
    }

    static List<Territoire> in(List<Territoire> called, String by) {
        return called.stream().filter(one -> isIn(one, by)).toList();
    }

    /// @param by folded: a département or its code, a postcode, an INSEE code
    private static boolean isIn(Territoire one, String by) {
        return one instanceof Commune commune
                && (isNamed(commune.departement(), by)
                        || commune.postcodes().contains(by)
                        || commune.code().value().equalsIgnoreCase(by));
    }

    private static boolean isNamed(Departement departement, String by) {
        return departement.code().equalsIgnoreCase(by)
                || Folding.fold(departement.name().name()).equals(by);
    }
}
