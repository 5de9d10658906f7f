package fr.eterritoire.harvest;

import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Prices;
import fr.eterritoire.text.Folding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the text of a poster or of a mail says of an event, for a human to check: only what it says
/// in full, and only when it says it once. What could be read in two ways is left out.
///
/// @param title the first line that is no greeting
/// @param first the only day it names, or the first of « du 12 au 14 décembre 2026 »
/// @param last the last of these
/// @param end when it ends, of « de 14 h à 18 h »
/// @param prices as the form takes them: « Adultes : 8 € »
public record Clues(
        Optional<String> title,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<EventType> type,
        Optional<String> venue,
        boolean free,
        List<String> prices) {
    private static final int LONGEST_TITLE = 140;
    private static final int MOST_PRICES = 12;
    private static final Pattern GREETING =
            Pattern.compile(
                    "(bonjour|bonsoir|madame|monsieur|cher|chere|chers|salut|de|objet)( .*)?");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?iu)^\\W*(.{0,60}?)[\\s:.–-]*\\b(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:€|euros?\\b).{0,20}$");
    private static final Pattern VENUE =
            Pattern.compile(
                    "(?iu)\\b(?:(?:grande |petite )?salle (?:des"
                        + " fêtes|polyvalente|communale|municipale|socioculturelle|du"
                        + " conseil|d’honneur|d'honneur)|foyer (?:rural|communal|des jeunes)|place"
                        + " (?:de l[’']|de la|du|des|de) ?\\p{L}[\\p{L}’'-]*(?:"
                        + " \\p{Lu}[\\p{L}’'-]*)*|gymnase|stade(?:"
                        + " municipal)?|médiathèque|bibliothèque|champ de"
                        + " foire|halles?|boulodrome|église(?: saint[e]?-\\p{L}+)?|terrain de"
                        + " football|plan d[’']eau)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// @param subject of the mail, or empty
    /// @param today on the clocks of the place: a day named without its year is one to come
    public static Clues in(String subject, String text, LocalDate today) {
        var title = title(subject).or(() -> titleIn(text));
        var all = subject + "\n" + text;
        var days = new DaysSaid(all, today).read();
        var hours = new HoursSaid(all).read();
        var free = isFree(text);
        return new Clues(
                title,
                days.stream().findFirst(),
                days.size() == 2 ? Optional.of(days.getLast()) : Optional.empty(),
                hours.stream().findFirst(),
                hours.size() == 2 ? Optional.of(hours.getLast()) : Optional.empty(),
                TypeGuess.in(title.orElse(""), text),
                venue(all),
                free && prices(text).isEmpty(),
                free && !prices(text).isEmpty() ? List.of() : prices(text));
    }

    private static Optional<String> title(String subject) {
        return Optional.of(
                        Words.line(subject).replaceFirst("(?i)^((re|tr|fw|fwd|réf)\\s*:\\s*)+", ""))
                .filter(Clues::isTitle);
    }

    private static Optional<String> titleIn(String text) {
        return text.lines()
                .map(Words::line)
                .filter(line -> !GREETING.matcher(Folding.fold(line)).matches())
                .filter(Clues::isTitle)
                .findFirst();
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && Folding.fold(line).matches(".*[a-z]{3}.*");
    }

    private static Optional<String> venue(String text) {
        var said = VENUE.matcher(text).results().map(match -> Words.line(match.group())).toList();
        return said.stream().map(Folding::fold).distinct().count() == 1
                ? Optional.of(said.getFirst())
                        .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                : Optional.empty();
    }

    private static boolean isFree(String text) {
        return text.lines()
                .map(Words::line)
                .anyMatch(line -> PriceWords.prices(line) instanceof Prices.Free);
    }

    private static List<String> prices(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(line.split("[;•|]|,\\s|\\s[/–-]\\s")))
                .map(AMOUNT::matcher)
                .filter(amount -> amount.matches())
                .map(amount -> price(Words.line(amount.group(1)), amount.group(2)))
                .distinct()
                .limit(MOST_PRICES)
                .toList();
    }

    private static String price(String label, String amount) {
        return label.isEmpty() ? amount + " €" : label + "\u00a0: " + amount + " €";
    }
}
