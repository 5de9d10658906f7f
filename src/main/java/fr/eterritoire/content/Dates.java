package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// When it happens. The truth is local time in the zone of the commune; instants are derived.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dates.Listed.class, name = "LISTED"),
    @JsonSubTypes.Type(value = Dates.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Dates.Unspecified.class, name = "UNSPECIFIED")
})
public sealed interface Dates {
    /// An event has at most this many occurrences in the window kept; more is refused in words.
    int MOST_OCCURRENCES = 800;

    ZoneId zone();

    /// One or several dates, each given, in order.
    record Listed(ZoneId zone, List<Creneau> creneaux) implements Dates {
        public Listed {
            if (creneaux.isEmpty()) {
                throw new IllegalArgumentException("At least one date");
            }
            creneaux = List.copyOf(creneaux);
        }
    }

    /// A first date that comes back by a rule of RFC 5545.
    ///
    /// @param rule without its name: `FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959`; UNTIL is local
    ///   time
    /// @param except days on which it does not take place
    /// @param more single dates besides the rule
    record Recurring(
            ZoneId zone,
            Creneau first,
            String rule,
            SortedSet<LocalDate> except,
            List<Creneau> more)
            implements Dates {
        public Recurring {
            rule = Rule.read(rule, first, zone).text();
            except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
            more = List.copyOf(more);
        }
    }

    /// Only the source's own words are sure (« les jeudis »): shown as they are, never turned into
    /// invented hours.
    ///
    /// @param first known bound, when there is one
    /// @param last known bound, included
    record Unspecified(
            ZoneId zone, Optional<LocalDate> first, Optional<LocalDate> last, String words)
            implements Dates {
        public Unspecified {
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException(
                        "Ends on " + last.get() + ", before it starts on " + first.get());
            }
        }
    }
}
