package fr.eterritoire.search;

import java.time.LocalDate;

/// From one day to another, both included.
record Days(LocalDate first, LocalDate last) {
    Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends on " + last + ", before it starts on " + first);
        }
    }
}
