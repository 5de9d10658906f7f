package fr.eterritoire.submission;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.content.TooManyOccurrences;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
        return day("date", "Donnez la date, par exemple 12/12/2026.")
                .flatMap(this::creneau)
                .flatMap(this::dates);
    }

    private Optional<LocalDate> day(String field, String missing) {
        if (!form.has(field)) {
            return fault(field, missing);
        }
        var day = TypedDates.date(form.get(field));
        if (day.isEmpty()) {
            return fault(
                    field,
                    "« " + form.get(field) + " » n’est pas une date. Écrivez-la comme 12/12/2026.");
        }
        return inReach(field, day.get());
    }

    private Optional<LocalDate> inReach(String field, LocalDate day) {
        if (day.isBefore(today)) {
            return fault(field, "Cette date est passée. De quelle année s’agit-il\u00a0?");
        }
        if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return fault(
                    field,
                    "Cette date est dans plus de deux ans. Proposez-la quand elle sera plus"
                            + " proche.");
        }
        return Optional.of(day);
    }

    private Optional<Creneau> creneau(LocalDate day) {
        var last = form.has("dernierJour") ? day("dernierJour", "") : Optional.of(day);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(day)) {
            return fault(
                    "dernierJour",
                    "Le dernier jour est avant le premier. Quelle est la bonne date\u00a0?");
        }
        if (form.has("journee") || !form.has("debut")) {
            return wholeDays(day, last.get());
        }
        return time("debut").flatMap(start -> hours(day.atTime(start), last.get()));
    }

    private Optional<Creneau> wholeDays(LocalDate day, LocalDate last) {
        if (!form.has("journee") && form.has("fin")) {
            return fault(
                    "debut",
                    "Vous donnez une heure de fin sans heure de début. À quelle heure cela"
                            + " commence-t-il\u00a0?");
        }
        if (!form.has("journee")) {
            return fault(
                    "debut",
                    "Donnez l’heure de début, par exemple 14 h 30, ou cochez « Toute la journée"
                            + " ».");
        }
        return Optional.of(new Creneau.Days(day, last));
    }

    private Optional<Creneau> hours(LocalDateTime start, LocalDate last) {
        if (!form.has("fin")) {
            return last.equals(start.toLocalDate())
                    ? Optional.of(new Creneau.Hours(start, Optional.empty()))
                    : fault(
                            "fin",
                            "Donnez aussi l’heure de fin, puisque cela dure plusieurs jours.");
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
                "La fin ("
                        + SpokenDates.time(end.toLocalTime())
                        + ") est avant le début ("
                        + SpokenDates.time(start.toLocalTime())
                        + "). Quelle est la bonne heure\u00a0?");
    }

    private Optional<LocalTime> time(String field) {
        var read = TypedDates.time(form.get(field));
        return read.isPresent()
                ? read
                : fault(
                        field,
                        "« "
                                + form.get(field)
                                + " » n’est pas une heure. Écrivez-la comme 14 h 30.");
    }

    private Optional<Dates> dates(Creneau first) {
        var more = days("autresDates").map(day -> on(day, first)).toList();
        if (!form.has("repete") || form.get("repete").equals("jamais")) {
            var all = new ArrayList<Creneau>(List.of(first));
            all.addAll(more);
            return checked(new Dates.Listed(zone, all.stream().distinct().toList()));
        }
        return until(first)
                .flatMap(
                        until ->
                                checked(
                                        new Dates.Recurring(
                                                zone,
                                                first,
                                                RuleReading.rule(form, first.firstDay())
                                                        + ";UNTIL="
                                                        + UNTIL.format(until)
                                                        + (first instanceof Creneau.Hours
                                                                ? "T235959"
                                                                : ""),
                                                days("sauf")
                                                        .collect(
                                                                Collectors.toCollection(
                                                                        TreeSet::new)),
                                                more)));
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

    private Stream<LocalDate> days(String field) {
        return form.get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(
                        line -> {
                            var day = TypedDates.date(line);
                            if (day.isEmpty()) {
                                fault(
                                        field,
                                        "« "
                                                + line
                                                + " » n’est pas une date. Écrivez une date par"
                                                + " ligne, comme 26/12/2026.");
                            }
                            return day.stream();
                        });
    }

    private Optional<LocalDate> until(Creneau first) {
        var until = day("jusquAu", "Jusqu’à quand cela se répète-t-il\u00a0? Donnez une date.");
        if (until.isPresent() && until.get().isBefore(first.firstDay())) {
            return fault(
                    "jusquAu",
                    "La répétition finit avant de commencer. Quelle est la bonne date\u00a0?");
        }
        return until;
    }

    private Optional<Dates> checked(Dates dates) {
        if (!faults.isEmpty()
                && faults.stream()
                        .anyMatch(
                                fault -> List.of("sauf", "autresDates").contains(fault.field()))) {
            return Optional.empty();
        }
        try {
            return Occurrences.kept(dates, today).isEmpty()
                    ? fault(
                            "date",
                            "Avec ces dates, l’événement n’a jamais lieu. Vérifiez les jours et les"
                                    + " exceptions.")
                    : Optional.of(dates);
        } catch (TooManyOccurrences _) {
            return fault(
                    "jusquAu",
                    "Cela fait plus de "
                            + Dates.MOST_OCCURRENCES
                            + " dates. Choisissez une fin plus proche.");
        }
    }

    private <T> Optional<T> fault(String field, String words) {
        faults.add(new Fault(field, words));
        return Optional.empty();
    }
}
