package fr.eterritoire.agenda;

import java.time.LocalDate;
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
}
