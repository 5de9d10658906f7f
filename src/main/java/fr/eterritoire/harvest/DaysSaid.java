package fr.eterritoire.harvest;

import fr.eterritoire.text.Folding;
import fr.eterritoire.text.TypedDates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The days a text names: « samedi 12 décembre 2026 », « 12/12/2026 », « du 12 au 14 décembre 2026
/// ». A day without its year is known by its weekday, or not at all.
record DaysSaid(String text, LocalDate today) {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final String WEEKDAY = "(?:(" + String.join("|", WEEKDAYS) + ") )?";

    /// Folded: accents, capitals and signs are gone.
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "\\b(?:(et|ou) )?"
                            + WEEKDAY
                            + "(?:(\\d{1,2})(?:er)? (au|et|ou) "
                            + WEEKDAY.replace("(l", "(?:l")
                            + ")?(\\d{1,2})(?:er)? ("
                            + String.join("|", TypedDates.MONTHS)
                            + ")(?: (\\d{4}))?\\b");

    private static final int AHEAD = 2;

    /// One day, or the first and the last; none when the text names others, or none for sure.
    List<LocalDate> read() {
        var spans = new LinkedHashSet<List<LocalDate>>();
        new DateWords(text).days().forEach(day -> spans.add(List.of(day)));
        for (var said : IN_WORDS.matcher(Folding.fold(text)).results().toList()) {
            var span = span(said);
            if (span.isEmpty()) {
                return List.of();
            }
            spans.add(span);
        }
        return spans.size() == 1 ? spans.getFirst() : List.of();
    }

    private List<LocalDate> span(MatchResult said) {
        var isOneOfSeveral =
                said.group(1) != null || said.group(4) != null && !said.group(4).equals("au");
        if (isOneOfSeveral) {
            return List.of();
        }
        var last = day(Optional.ofNullable(said.group(2)).filter(_ -> said.group(3) == null), said);
        if (said.group(3) == null || last.isEmpty()) {
            return last.stream().toList();
        }
        var first = Integer.parseInt(said.group(3));
        return first < last.get().getDayOfMonth() && first > 0
                ? List.of(last.get().withDayOfMonth(first), last.get())
                : List.of();
    }

    /// @param weekday how it is called, when the text says
    private Optional<LocalDate> day(Optional<String> weekday, MatchResult said) {
        var day = Integer.parseInt(said.group(5));
        var month = TypedDates.MONTHS.indexOf(said.group(6)) + 1;
        if (said.group(7) != null) {
            return date(Integer.parseInt(said.group(7)), month, day)
                    .filter(date -> weekday.isEmpty() || isCalled(date, weekday.get()));
        }
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(today.getYear(), today.getYear() + AHEAD)
                .mapToObj(year -> date(year, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today) && isCalled(date, weekday.get()))
                .findFirst();
    }

    private static boolean isCalled(LocalDate date, String weekday) {
        return WEEKDAYS.indexOf(weekday) + 1 == date.getDayOfWeek().getValue();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
