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
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final EvenementForm form;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Fault> faults;
    private final CreneauReading stretch;

    DatesReading(EvenementForm form, ZoneId zone, LocalDate today, List<Fault> faults) {
        this.form = form;
        this.zone = zone;
        this.today = today;
        this.faults = faults;
        stretch = new CreneauReading(form, today, faults);
    }

    /// Empty when something is wrong, which is then among the faults.
    Optional<Dates> read() {
        return stretch.read().flatMap(this::dates);
    }

    private Optional<Dates> dates(Creneau first) {
        var more = days("autresDates", first).map(day -> CreneauReading.on(day, first)).toList();
        if (stretch.isOnce()) {
            var all = new ArrayList<Creneau>(List.of(first));
            all.addAll(stretch.following(first));
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
        var until = stretch.day("jusquAu", words("submission.give-until"));
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
            var last = stretch.isOnce() ? "dernierJour" : "jusquAu";
            return fault(last, words("submission.too-many-dates", Dates.MOST_OCCURRENCES));
        }
    }

    private <T> Optional<T> fault(String field, String words) {
        faults.add(new Fault(field, words));
        return Optional.empty();
    }
}
