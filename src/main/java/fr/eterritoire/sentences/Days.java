package fr.eterritoire.sentences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/// From one day to another, both included.
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Ends on " + last + ", before it starts on " + first);
        }
    }

    /// What is counted by when: `today`, `week-end` (from Friday, as the agenda has it), `week` and
    /// `month`, each as far as it is still to come.
    public static Map<String, Days> counted(LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var friday = sunday.minusDays(2);
        var counted = new LinkedHashMap<String, Days>();
        counted.put("today", new Days(today, today));
        counted.put("week-end", new Days(friday.isBefore(today) ? today : friday, sunday));
        counted.put("week", new Days(today, sunday));
        counted.put("month", new Days(today, YearMonth.from(today).atEndOfMonth()));
        return counted;
    }
}
