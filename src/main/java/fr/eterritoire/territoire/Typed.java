package fr.eterritoire.territoire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody typed into the field of a commune: the words of a name, and numbers that tell
/// where it is.
///
/// @param numbers postcodes, INSEE codes, codes of départements, or their beginnings
record Typed(List<String> name, List<String> numbers) {
    private static final Pattern NUMBER = Pattern.compile("\\d{2,5}|2[ab]|2[ab]\\d{3}");
    private static final Pattern APART = Pattern.compile("(?<!\\d)(\\d{2}) (\\d{3})(?!\\d)");
    private static final String LARGE_SENDER = "cedex";

    /// `86000 POITIERS CEDEX 9` is « poitiers » with `86000`: what follows « cedex » is a sorting
    /// office.
    static Typed of(String text) {
        var name = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (var word : Spelling.words(APART.matcher(text).replaceAll("$1$2"))) {
            if (word.equals(LARGE_SENDER) && !name.isEmpty()) {
                break;
            }
            (NUMBER.matcher(word).matches() ? numbers : name).add(word);
        }
        return new Typed(name, numbers);
    }

    /// Whether a commune is what the numbers say.
    boolean fits(Commune commune) {
        return numbers.stream().allMatch(number -> bears(commune, number));
    }

    /// Whether it is at least in the département of one of the numbers: people mistake postcodes
    /// for those of a neighbour.
    boolean isNear(Commune commune) {
        return numbers.stream().anyMatch(number -> number.startsWith(departement(commune)));
    }

    private static String departement(Commune commune) {
        return commune.departement().code().toLowerCase(Locale.ROOT);
    }

    private static boolean bears(Commune commune, String number) {
        return departement(commune).equals(number)
                || commune.code().value().equalsIgnoreCase(number)
                || number.length() > 2
                        && commune.postcodes().stream().anyMatch(code -> code.startsWith(number));
    }
}
