package fr.eterritoire.submission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Reads how it repeats from the answers of the form, as an RRULE without its end (RFC 5545).
final class RuleReading {
    private RuleReading() {}

    static String rule(EvenementForm form, LocalDate first) {
        return switch (form.get("repete")) {
            case "quinzaine" -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekdays(form, first);
            case "mois" -> "FREQ=MONTHLY;BYDAY=" + positionInMonth(first);
            case "quantieme" -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
            case "an" -> "FREQ=YEARLY";
            case "jour" -> "FREQ=DAILY";
            default -> "FREQ=WEEKLY;BYDAY=" + weekdays(form, first);
        };
    }

    private static String weekdays(EvenementForm form, LocalDate first) {
        var ticked =
                form.all("jours").stream()
                        .filter(code -> code.matches("MO|TU|WE|TH|FR|SA|SU"))
                        .collect(Collectors.joining(","));
        return ticked.isEmpty() ? code(first.getDayOfWeek()) : ticked;
    }

    /// `1SA` for a first Saturday; the fifth one is said to be the last.
    private static String positionInMonth(LocalDate day) {
        var position = (day.getDayOfMonth() - 1) / 7 + 1;
        return (position == 5 ? -1 : position) + code(day.getDayOfWeek());
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
