package fr.eterritoire.text;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates and hours as people type them: `12/12/2026`, `12 décembre 2026`, `2026-12-12`; `14h30`,
/// `14:30`, `14 h`.
public final class TypedDates {
    /// Their names in order, folded.
    public static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2}|\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:er)? ([a-z]+) (\\d{4})");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:er)?(?: (?:([a-z]+)|(\\d{1,2})))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:h]\\s*(\\d{2})?)?");

    private TypedDates() {}

    /// Empty when it is no date.
    public static Optional<LocalDate> date(String typed) {
        var text = typed.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            var year = numbers.group(3);
            return date(
                    year.length() == 2 ? "20" + year : year, numbers.group(2), numbers.group(1));
        }
        var words = WORDS.matcher(Folding.fold(text));
        if (words.matches()) {
            var month = MONTHS.indexOf(words.group(2)) + 1;
            return date(words.group(3), Integer.toString(month), words.group(1));
        }
        return Optional.empty();
    }

    /// Those of one line: « 23 et 30 décembre », « 24/12, 31/12 », « 12 décembre 2026 ». A day
    /// alone takes the month of the next one; without a year it is the first such day from `from`
    /// on.
    ///
    /// @return none when any of them is no date
    public static List<LocalDate> days(String line, LocalDate from) {
        var days = new ArrayDeque<LocalDate>();
        var month = 0;
        for (var typed : List.of(line.strip().split("\\s*(?:[,;&]|\\bet\\b)\\s*")).reversed()) {
            var whole = date(typed);
            var day = whole.isPresent() ? whole : next(typed, month, from);
            if (day.isEmpty()) {
                return List.of();
            }
            days.addFirst(day.get());
            month = day.get().getMonthValue();
        }
        return List.copyOf(days);
    }

    private static Optional<LocalDate> next(String typed, int month, LocalDate from) {
        var parts = WITHOUT_YEAR.matcher(Folding.fold(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var said =
                parts.group(3) == null
                        ? named(parts.group(2), month)
                        : Integer.parseInt(parts.group(3));
        return Stream.of(0, 1, 4)
                .flatMap(
                        later ->
                                date(
                                        Integer.toString(from.getYear() + later),
                                        Integer.toString(said),
                                        parts.group(1))
                                        .stream())
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    private static int named(@Nullable String month, int otherwise) {
        return month == null ? otherwise : MONTHS.indexOf(month) + 1;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Empty when it is no hour of the day.
    public static Optional<LocalTime> time(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (text.equals("midi")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("minuit")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        var time = TIME.matcher(text.replaceFirst("^(\\d{1,2}:\\d{2}):\\d{2}$", "$1"));
        if (!time.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(time.group(1));
        var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
