package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.content.TooManyOccurrences;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.SpokenDates;
import fr.eterritoire.text.TypedDates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads when it happens from the answers of the form, and names what is wrong with them.
final class DatesReading {
    private static final int MONTHS_AHEAD = 24;
    private static final LocalTime SMALL_HOURS = LocalTime.of(9, 0);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final EvenementForm form;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Fault> faults;

    DatesReading(EvenementForm form, ZoneId zone, LocalDate today, List<Fault> faults) {
        this.form = form;
        this.zone = zone;
        this.today = today;
        this.faults = faults;
    }

    /// Empty when something is wrong, which is then among the faults.
    Optional<Dates> read() {
        var day = day("date", words("submission.give-date"));
        if (day.isEmpty() && !form.has("journee") && !form.has("debut")) {
            fault("debut", words("submission.give-start"));
        }
        return day.flatMap(this::creneau).flatMap(this::dates);
    }

    private Optional<LocalDate> day(String field, String missing) {
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
            return last.equals(start.toLocalDate())
                    ? Optional.of(new Creneau.Hours(start, Optional.empty()))
                    : fault("fin", words("submission.give-end"));
        }
        return time("fin").flatMap(end -> ended(start, last.atTime(end)));
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

    private Optional<Dates> dates(Creneau first) {
        var more = days("autresDates", first).map(day -> on(day, first)).toList();
        if (!form.has("repete") || form.get("repete").equals("jamais")) {
            var all = new ArrayList<Creneau>(List.of(first));
            all.addAll(more);
            return checked(new Dates.Listed(zone, all.stream().distinct().toList()));
        }
        return until(first).flatMap(until -> checked(recurring(first, until, more)));
    }

    private Dates recurring(Creneau first, LocalDate until, List<Creneau> more) {
        var time = first instanceof Creneau.Hours ? "T235959" : "";
        var rule =
                RuleReading.rule(form, first.firstDay()) + ";UNTIL=" + UNTIL.format(until) + time;
        var all = new Dates.Recurring(zone, first, rule, new TreeSet<>(), List.of());
        var times = Occurrences.of(all, first.firstDay(), until);
        if (form.has("dernierJour")
                && times.size() > 1
                && times.getFirst().endsAt().isAfter(times.get(1).startsAt())) {
            fault("dernierJour", words("submission.lasts-into-next"));
        }
        var except = days("sauf", first).collect(Collectors.toCollection(TreeSet::new));
        except.forEach(day -> mustBeOneOf(times, day));
        return new Dates.Recurring(zone, first, rule, except, more);
    }

    /// A day without it cannot be excepted: the one beside it was meant.
    private void mustBeOneOf(List<Occurrence> times, LocalDate day) {
        var days = times.stream().map(time -> time.creneau().firstDay()).toList();
        if (!days.isEmpty() && !days.contains(day)) {
            var nearest =
                    days.stream()
                            .min(
                                    Comparator.comparingLong(
                                            other -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                            .orElseThrow();
            fault(
                    "sauf",
                    words(
                            "submission.not-on-that-day",
                            SpokenDates.day(day),
                            SpokenDates.day(nearest)));
        }
    }

    private static Creneau on(LocalDate day, Creneau like) {
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

    private Stream<LocalDate> days(String field, Creneau first) {
        return form.get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(
                        line -> {
                            var days = TypedDates.days(line, first.firstDay());
                            if (days.isEmpty()) {
                                fault(field, words("submission.not-a-date-line", line));
                            }
                            return days.stream();
                        });
    }

    private Optional<LocalDate> until(Creneau first) {
        var until = day("jusquAu", words("submission.give-until"));
        if (until.isPresent() && until.get().isBefore(first.firstDay())) {
            return fault("jusquAu", words("submission.until-before-first"));
        }
        return until;
    }

    private Optional<Dates> checked(Dates dates) {
        if (!faults.isEmpty()
                && faults.stream()
                        .anyMatch(
                                fault ->
                                        List.of("sauf", "autresDates", "dernierJour")
                                                .contains(fault.field()))) {
            return Optional.empty();
        }
        try {
            return Occurrences.kept(dates, today).isEmpty()
                    ? fault("date", words("submission.never-happens"))
                    : Optional.of(dates);
        } catch (TooManyOccurrences _) {
            return fault("jusquAu", words("submission.too-many-dates", Dates.MOST_OCCURRENCES));
        }
    }

    private <T> Optional<T> fault(String field, String words) {
        faults.add(new Fault(field, words));
        return Optional.empty();
    }
}
