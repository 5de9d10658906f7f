package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One stretch of time on the clocks of the place: some hours, or whole days.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Creneau.Hours.class, name = "HOURS"),
    @JsonSubTypes.Type(value = Creneau.Days.class, name = "DAYS")
})
public sealed interface Creneau {
    LocalDate firstDay();

    LocalDate lastDay();

    /// Whether that is the same a day later.
    default boolean isFollowedBy(Creneau after) {
        return switch (this) {
            case Hours hours ->
                    after.equals(
                            new Hours(
                                    hours.start.plusDays(1),
                                    hours.end.map(end -> end.plusDays(1))));
            case Days days ->
                    days.first.equals(days.last)
                            && after.equals(
                                    new Days(days.first.plusDays(1), days.last.plusDays(1)));
        };
    }

    /// @param end after `start`; empty when nobody said when it ends
    record Hours(LocalDateTime start, Optional<LocalDateTime> end) implements Creneau {
        public Hours {
            if (end.isPresent() && !end.get().isAfter(start)) {
                throw new IllegalArgumentException(
                        "Ends at " + end.get() + ", before it starts at " + start);
            }
        }

        @Override
        public LocalDate firstDay() {
            return start.toLocalDate();
        }

        /// Until midnight is still the evening before.
        @Override
        public LocalDate lastDay() {
            return end.map(e -> e.minusNanos(1).toLocalDate()).orElse(firstDay());
        }
    }

    /// @param last included
    record Days(LocalDate first, LocalDate last) implements Creneau {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "Ends on " + last + ", before it starts on " + first);
            }
        }

        @Override
        public LocalDate firstDay() {
            return first;
        }

        @Override
        public LocalDate lastDay() {
            return last;
        }
    }
}
