package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

/// What the papers call whoever joins.
///
/// @param collectivite « la commune de Vouillé »
/// @param theCollectivite the same at the head of a sentence
/// @param conseil « le conseil municipal »
/// @param chef « le maire »
record Filling(String collectivite, String theCollectivite, String conseil, String chef) {
    static Filling of(Territoire territoire) {
        var isCommune = territoire instanceof Commune;
        var collectivite =
                isCommune
                        ? words("ouverture.filling-commune", territoire.name())
                        : words("ouverture.filling-epci", territoire.name());
        return new Filling(
                collectivite,
                capital(collectivite),
                isCommune
                        ? words("ouverture.filling-council")
                        : words("ouverture.filling-epci-council"),
                isCommune
                        ? words("ouverture.filling-mayor")
                        : words("ouverture.filling-president"));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
