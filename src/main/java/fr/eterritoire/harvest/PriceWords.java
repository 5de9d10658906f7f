package fr.eterritoire.harvest;

import fr.eterritoire.content.Prices;
import fr.eterritoire.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a source says of the price. No amount is ever made out of words.
final class PriceWords {
    private static final Pattern FREE =
            Pattern.compile(
                    "^(entree |acces |participation |evenement |visite |concert |spectacle"
                            + " |activite |atelier )?(libre|gratuite?s?)\\b.*");
    private static final Pattern NOT_ONLY =
            Pattern.compile(
                    "\\b(payant\\w*|tarifs?|prix|billets?|moins"
                            + " de|sauf|hors|euros?|eur|participation libre|participation aux"
                            + " frais|pour les|ans|adherents?)\\b");
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)oui|non|de € .*|.* de € .*");
    private static final int LONGEST = 200;

    private PriceWords() {}

    static Prices prices(String conditions) {
        var words = readable(conditions);
        if (words.isEmpty() || SAYS_NOTHING.matcher(words).matches()) {
            return new Prices.Unsaid();
        }
        return isFree(words)
                ? new Prices.Free()
                : new Prices.Paid(
                        List.of(new Prices.Price(Words.cut(words, LONGEST), Optional.empty())));
    }

    /// Without the addresses and the numbers, which say no price.
    private static String readable(String conditions) {
        return conditions
                .replaceAll("https?://\\S+|\\[(courriel|mobile)]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isFree(String words) {
        var folded = Folding.fold(words);
        return FREE.matcher(folded).matches()
                && !words.contains("€")
                && !NOT_ONLY.matcher(folded).find();
    }

    /// What a visitor must know besides « gratuit », when the source says more.
    static Optional<String> besides(String conditions) {
        var words = readable(conditions);
        return prices(words) instanceof Prices.Free && Folding.fold(words).split(" ").length > 2
                ? Optional.of(words)
                : Optional.empty();
    }

    static boolean asksToBook(String conditions) {
        var folded = Folding.fold(conditions);
        return folded.matches(".*\\b(reserv\\w+|inscri\\w+)\\b.*")
                && !folded.contains("sans reserv")
                && !folded.contains("sans inscri");
    }
}
