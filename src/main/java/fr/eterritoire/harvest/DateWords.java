package fr.eterritoire.harvest;

import fr.eterritoire.content.Creneau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates as sources say them: « Le 06/06/2026 - A 14h30 », « Samedi 20 septembre, 08h30, 10h30 », «
/// 12 septembre 2025 - 19 juin 2026, les jeudis ». Only what is said in full is read.
record DateWords(String words) {
    private static final String TIME = "(\\d{1,2})\\s*h\\s*(\\d{2})?";
    private static final String DAY = "(\\d{2}/\\d{2}/\\d{4})";
    private static final Pattern DATED =
            Pattern.compile(
                    "le "
                            + DAY
                            + " - (?:a|à) "
                            + TIME
                            + "\\s*\\.?\\s*|le "
                            + DAY
                            + " - de "
                            + TIME
                            + " (?:a|à) "
                            + TIME
                            + "\\s*\\.?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_DAY = Pattern.compile("[^,]+((?:, \\d{1,2}h\\d{2})+)");
    private static final String MONTHS =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\b(?:le|du|au)\\s+)?(?:\\b(?:lun|mar|mercre|jeu|vendre|same)di\\s+|\\bdimanche\\s+)?"
                        + "(?:"
                            + DAY
                            + "|\\b\\d{1,2}(?:er)?(?:(?:\\s*,\\s*|\\s+(?:et|au|-)\\s+)\\d{1,2}(?:er)?)*"
                            + "\\s+"
                            + MONTHS
                            + "(?:\\s+\\d{4})?)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    DateWords(String words) {
        this.words = words.replaceAll("\\s+", " ").strip();
    }

    /// Every date with its hours, when the words are nothing else than that; else empty.
    ///
    /// @throws DateTimeException when a date is none, as the thirty-first of June
    List<Creneau> creneaux() {
        var read = new ArrayList<Creneau>();
        var dated = DATED.matcher(words);
        var end = 0;
        while (dated.find() && dated.start() == end) {
            read.add(creneau(dated.toMatchResult()));
            end = dated.end();
        }
        return end == words.length() ? read : List.of();
    }

    private static Creneau creneau(MatchResult dated) {
        if (dated.group(1) != null) {
            var day = LocalDate.parse(dated.group(1), NUMBERS);
            return new Creneau.Hours(day.atTime(time(dated, 2)), Optional.empty());
        }
        var day = LocalDate.parse(dated.group(4), NUMBERS);
        var start = day.atTime(time(dated, 5));
        var end = day.atTime(time(dated, 7));
        return new Creneau.Hours(start, Optional.of(end.isAfter(start) ? end : end.plusDays(1)));
    }

    private static LocalTime time(MatchResult said, int group) {
        var minutes = said.group(group + 1) == null ? 0 : Integer.parseInt(said.group(group + 1));
        return LocalTime.of(Integer.parseInt(said.group(group)) % 24, minutes);
    }

    /// The hours at which it begins on its one day; empty when the words say something else.
    List<LocalTime> starts() {
        var oneDay = ONE_DAY.matcher(words);
        if (!oneDay.matches()) {
            return List.of();
        }
        return Pattern.compile(TIME)
                .matcher(oneDay.group(1))
                .results()
                .map(said -> time(said, 1))
                .toList();
    }

    /// The days written in numbers, in order.
    List<LocalDate> days() {
        return Pattern.compile(DAY)
                .matcher(words)
                .results()
                .map(said -> LocalDate.parse(said.group(1), NUMBERS))
                .sorted()
                .toList();
    }

    /// What they say besides dates: « les jeudis »; it stays true when dates are moved by whole
    /// weeks.
    String besidesDates() {
        return Stream.of(DATE.split(words))
                .map(said -> said.replaceAll("^[\\s,.;:–-]+|[\\s,.;:–-]+$", ""))
                .filter(said -> !said.isEmpty() && !said.matches("(?i)au|et|du|le"))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
