package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Language;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The season of a fiche in the language spoken, where it is of days or a month; else as it was
/// typed.
final class SeasonInWords {
    private static final Pattern BETWEEN =
            Pattern.compile("entre le (1er|\\d{1,2}) (\\p{L}+) et le (1er|\\d{1,2}) (\\p{L}+)");
    private static final Pattern IN = Pattern.compile("en (\\p{L}+)");

    /// A leap year, which has every day.
    private static final int ANY_YEAR = 2024;

    private SeasonInWords() {}

    static Optional<String> translated(String season) {
        if (Language.spoken() == Language.FRENCH) {
            return Optional.empty();
        }
        var between = BETWEEN.matcher(season);
        if (between.matches()) {
            var first = day(between.group(1), between.group(2));
            var last = day(between.group(3), between.group(4));
            return first.flatMap(from -> last.map(to -> words("content.season-between", from, to)));
        }
        var in = IN.matcher(season);
        return in.matches()
                ? month(in.group(1)).map(month -> words("content.season-in", spoken(month)))
                : Optional.empty();
    }

    private static Optional<String> day(String number, String name) {
        var day = Integer.parseInt(number.replace("er", ""));
        return month(name)
                .filter(month -> day >= 1 && day <= month.maxLength())
                .map(month -> SpokenDates.dayAndMonth(LocalDate.of(ANY_YEAR, month, day)));
    }

    private static Optional<Month> month(String name) {
        return Stream.of(Month.values())
                .filter(
                        month ->
                                month.getDisplayName(TextStyle.FULL, Language.FRENCH.locale())
                                        .equals(name))
                .findFirst();
    }

    private static String spoken(Month month) {
        return SpokenDates.monthAlone(LocalDate.of(ANY_YEAR, month, 1));
    }
}
