package fr.eterritoire.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/// Lines under one heading.
///
/// @param more how many others there are, which its day shows
public record Group(String name, List<Line> lines, int more) {
    Group(String name, List<Line> lines) {
        this(name, lines, 0);
    }

    /// Of a list by days.
    public LocalDate day() {
        return lines.getFirst().day();
    }

    int count() {
        return lines.size() + more;
    }

    Group first(int most) {
        return new Group(name, lines.stream().limit(most).toList(), more);
    }

    /// The month one looks at next: the first that has something.
    static YearMonth firstMonth(List<Group> groups, LocalDate today) {
        return groups.stream()
                .flatMap(group -> group.lines.stream())
                .map(Line::day)
                .min(Comparator.naturalOrder())
                .filter(today::isBefore)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
    }
}
