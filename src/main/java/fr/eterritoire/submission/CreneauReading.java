package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.SpokenDates;
import fr.eterritoire.text.TypedDates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Reads the first stretch of time from the answers of the form, and the days that follow it at the
/// same hours.
final class CreneauReading {
    private static final int MONTHS_AHEAD = 24;
    private static final LocalTime SMALL_HOURS = LocalTime.of(9, 0);

    private final EvenementForm form;
    private final LocalDate today;
    private final List<Fault> faults;

    CreneauReading(EvenementForm form, LocalDate today, List<Fault> faults) {
        this.form = form;
        this.today = today;
        this.faults = faults;
    }

    /// Empty when something is wrong, which is then among the faults.
    Optional<Creneau> read() {
        var day = day("date", words("submission.give-date"));
        if (day.isEmpty() && !form.has("journee") && !form.has("debut")) {
            fault("debut", words("submission.give-start"));
        }
        return day.flatMap(this::creneau);
    }

    Optional<LocalDate> day(String field, String missing) {
        if (!form.has(field)) {
            return fault(field, missing);
        }
        var day = TypedDates.date(form.get(field));
        if (day.isEmpty()) {
            return fault(field, words("submission.not-a-date", form.get(field)));
        }
        return inReach(field, day.get());
    }

    private Optional<LocalDate> inReach(String field, LocalDate day) {
        if (day.isBefore(today)) {
            return fault(field, words("submission.date-is-past"));
        }
        if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return fault(field, words("submission.date-too-far"));
        }
        return Optional.of(day);
    }

    private Optional<Creneau> creneau(LocalDate day) {
        var last = form.has("dernierJour") ? day("dernierJour", "") : Optional.of(day);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(day)) {
            return fault("dernierJour", words("submission.last-before-first"));
        }
        if (form.has("journee") || !form.has("debut")) {
            return wholeDays(day, last.get());
        }
        return time("debut").flatMap(start -> hours(day.atTime(start), last.get()));
    }

    private Optional<Creneau> wholeDays(LocalDate day, LocalDate last) {
        if (!form.has("journee") && form.has("fin")) {
            return fault("debut", words("submission.end-without-start"));
        }
        if (!form.has("journee")) {
            return fault("debut", words("submission.give-start"));
        }
        return Optional.of(new Creneau.Days(day, last));
    }

    private Optional<Creneau> hours(LocalDateTime start, LocalDate last) {
        if (!form.has("fin")) {
            return last.equals(start.toLocalDate()) || isEachDay(start.toLocalTime(), LocalTime.MAX)
                    ? Optional.of(new Creneau.Hours(start, Optional.empty()))
                    : fault("fin", words("submission.give-end"));
        }
        return time("fin")
                .flatMap(
                        end -> {
                            var eachDay = isEachDay(start.toLocalTime(), end);
                            return ended(start, (eachDay ? start.toLocalDate() : last).atTime(end));
                        });
    }

    /// Hours that fit in a day are those of each day until the last, unless it never stops.
    private boolean isEachDay(LocalTime start, LocalTime end) {
        return isOnce()
                && form.has("dernierJour")
                && !form.has("continu")
                && (end.isAfter(start) || end.isBefore(SMALL_HOURS));
    }

    boolean isOnce() {
        return !form.has("repete") || form.get("repete").equals("jamais");
    }

    /// « 21 h à 1 h » ends the next morning; « 18 h à 14 h » is a mistake.
    private Optional<Creneau> ended(LocalDateTime start, LocalDateTime end) {
        if (end.isAfter(start)) {
            return Optional.of(new Creneau.Hours(start, Optional.of(end)));
        }
        if (end.toLocalTime().isBefore(SMALL_HOURS)
                && !end.toLocalTime().equals(start.toLocalTime())) {
            return Optional.of(new Creneau.Hours(start, Optional.of(end.plusDays(1))));
        }
        return fault(
                "fin",
                words(
                        "submission.end-before-start",
                        SpokenDates.time(end.toLocalTime()),
                        SpokenDates.time(start.toLocalTime())));
    }

    private Optional<LocalTime> time(String field) {
        var read = TypedDates.time(form.get(field));
        return read.isPresent()
                ? read
                : fault(field, words("submission.not-a-time", form.get(field)));
    }

    /// The days after the first on which it is held at the same hours.
    List<Creneau> following(Creneau first) {
        if (!(first instanceof Creneau.Hours hours)
                || !isEachDay(
                        hours.start().toLocalTime(),
                        hours.end().map(LocalDateTime::toLocalTime).orElse(LocalTime.MAX))) {
            return List.of();
        }
        var last = TypedDates.date(form.get("dernierJour")).orElseThrow();
        return first.firstDay()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .map(day -> on(day, first))
                .toList();
    }

    static Creneau on(LocalDate day, Creneau like) {
        var days = day.toEpochDay() - like.firstDay().toEpochDay();
        return switch (like) {
            case Creneau.Hours hours ->
                    new Creneau.Hours(
                            hours.start().plusDays(days),
                            hours.end().map(end -> end.plusDays(days)));
            case Creneau.Days whole ->
                    new Creneau.Days(whole.first().plusDays(days), whole.last().plusDays(days));
        };
    }

    private <T> Optional<T> fault(String field, String words) {
        faults.add(new Fault(field, words));
        return Optional.empty();
    }
}
