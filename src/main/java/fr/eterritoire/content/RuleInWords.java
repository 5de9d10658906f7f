package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOfAll;

import fr.eterritoire.text.SpokenDates;

import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A rule of recurrence, as one says it: « tous les samedis de 9 h à 12 h 30, du 3 octobre 2026 au
/// 26 juin 2027, sauf le 26 décembre 2026 ».
final class RuleInWords {
    private RuleInWords() {}

    static String of(Dates.Recurring dates) {
        var rule = new Recur<LocalDate>(dates.rule());
        var when = often(rule, dates.first().firstDay());
        if (dates.first() instanceof Creneau.Hours hours) {
            when += " " + DatesInWords.hours(hours);
        }
        when += ", " + bounds(dates, rule);
        if (!dates.except().isEmpty()) {
            when = words("content.except", when, days(List.copyOf(dates.except())));
        }
        return dates.more().isEmpty()
                ? when
                : words(
                        "content.and-also",
                        when,
                        dates.more().stream()
                                .map(DatesInWords::whole)
                                .collect(Collectors.joining(", ")));
    }

    private static String often(Recur<LocalDate> rule, LocalDate first) {
        var interval = Math.max(1, rule.getInterval());
        return switch (rule.getFrequency()) {
            case DAILY ->
                    interval == 1
                            ? words("content.every-day")
                            : words("content.every-n-days", interval);
            case WEEKLY -> weekly(weekdays(rule, first), interval);
            case MONTHLY -> monthly(rule, first, interval);
            case YEARLY ->
                    words(
                            "content.every-year",
                            SpokenDates.number(first) + "\u00a0" + SpokenDates.monthAlone(first));
            default -> throw new IllegalArgumentException("Not said in words: " + rule);
        };
    }

    private static String weekly(List<DayOfWeek> days, int interval) {
        var names = wordsOfAll(days.stream().map(SpokenDates::weekday).toList());
        return switch (interval) {
            case 1 ->
                    words(
                            "content.every-weekday",
                            wordsOfAll(
                                    days.stream()
                                            .map(
                                                    day ->
                                                            words(
                                                                    "content.weekdays",
                                                                    SpokenDates.weekday(day)))
                                            .toList()));
            case 2 -> words("content.every-other-week", names);
            default -> words("content.every-n-weeks", interval, names);
        };
    }

    private static String monthly(Recur<LocalDate> rule, LocalDate first, int interval) {
        return rule.getDayList().stream()
                .findFirst()
                .map(
                        day ->
                                interval == 1
                                        ? words("content.each-month", ranked(day))
                                        : words("content.every-n-months", ranked(day), interval))
                .orElseGet(
                        () ->
                                interval == 1
                                        ? words("content.each-month-on", SpokenDates.number(first))
                                        : words(
                                                "content.every-n-months-on",
                                                SpokenDates.number(first),
                                                interval));
    }

    /// « premier samedi »
    private static String ranked(WeekDay day) {
        var rank =
                day.getOffset() < 0
                        ? words("content.rank-last")
                        : words("content.rank-" + day.getOffset());
        return words(
                "content.ranked",
                rank,
                SpokenDates.weekday(java.util.Objects.requireNonNull(WeekDay.getDayOfWeek(day))));
    }

    private static List<DayOfWeek> weekdays(Recur<LocalDate> rule, LocalDate first) {
        var named = rule.getDayList().stream().map(WeekDay::getDayOfWeek).sorted().toList();
        return named.isEmpty() ? List.of(first.getDayOfWeek()) : named;
    }

    private static String bounds(Dates.Recurring dates, Recur<LocalDate> rule) {
        var first = dates.first().firstDay();
        return lastOf(dates, rule)
                .map(
                        last ->
                                words(
                                        "content.from-to",
                                        SpokenDates.date(first),
                                        SpokenDates.date(last)))
                .orElseGet(() -> words("content.from", SpokenDates.date(first)));
    }

    private static Optional<LocalDate> lastOf(Dates.Recurring dates, Recur<LocalDate> rule) {
        if (rule.getCount() <= 0 && rule.getUntil() == null) {
            return Optional.empty();
        }
        var kept =
                Occurrences.kept(
                        new Dates.Recurring(
                                dates.zone(),
                                dates.first(),
                                dates.rule(),
                                new java.util.TreeSet<>(),
                                List.of()),
                        dates.first().firstDay());
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().creneau().firstDay());
    }

    private static String days(List<LocalDate> days) {
        return wordsOfAll(
                days.stream()
                        .map(day -> words("content.excepted", SpokenDates.date(day)))
                        .toList());
    }
}
