package fr.eterritoire.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A month as on a wall: weeks from Monday, each day with the first of what begins on it.
///
/// @param weeks seven days each, those of the months around included
public record MonthGrid(List<List<Day>> weeks) {
    private static final int SHOWN = 3;

    /// @param lines the first ones that begin that day
    /// @param more how many others
    public record Day(LocalDate date, Kind kind, List<Line> lines, int more) {}

    /// Whether the day is of this month, and whether it is today.
    public enum Kind {
        OUTSIDE,
        INSIDE,
        TODAY
    }

    /// @param groups one for each day on which something begins
    static MonthGrid of(YearMonth month, List<Group> groups, LocalDate today) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new ArrayList<List<Day>>();
        for (var monday = first; !monday.isAfter(month.atEndOfMonth()); ) {
            weeks.add(
                    monday.datesUntil(monday.plusWeeks(1))
                            .map(day -> day(day, kind(day, month, today), groups))
                            .toList());
            monday = monday.plusWeeks(1);
        }
        return new MonthGrid(weeks);
    }

    private static Kind kind(LocalDate date, YearMonth month, LocalDate today) {
        if (!YearMonth.from(date).equals(month)) {
            return Kind.OUTSIDE;
        }
        return date.equals(today) ? Kind.TODAY : Kind.INSIDE;
    }

    private static Day day(LocalDate date, Kind kind, List<Group> groups) {
        return groups.stream()
                .filter(group -> kind != Kind.OUTSIDE && group.day().equals(date))
                .findFirst()
                .map(group -> day(date, kind, group))
                .orElseGet(() -> new Day(date, kind, List.of(), 0));
    }

    private static Day day(LocalDate date, Kind kind, Group group) {
        var shown = group.count() > SHOWN + 1 ? SHOWN : group.lines().size();
        return new Day(date, kind, group.lines().subList(0, shown), group.count() - shown);
    }
}
