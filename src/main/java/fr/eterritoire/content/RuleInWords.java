package fr.eterritoire.content;

import fr.eterritoire.text.FrenchDates;

import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A rule of recurrence, as one says it: « tous les samedis de 9 h à 12 h 30, du 3 octobre 2026 au
/// 26 juin 2027, sauf le 26 décembre 2026 ».
final class RuleInWords {
    private static final List<String> ORDINALS =
            List.of("", "premier", "deuxième", "troisième", "quatrième", "cinquième");

    private RuleInWords() {}

    static String of(Dates.Recurring dates) {
        var rule = new Recur<LocalDate>(dates.rule());
        var words = new StringBuilder(often(rule, dates.first().firstDay()));
        if (dates.first() instanceof Creneau.Hours hours) {
            words.append(' ').append(DatesInWords.hours(hours));
        }
        words.append(", ").append(bounds(dates, rule));
        if (!dates.except().isEmpty()) {
            words.append(", sauf ").append(days(List.copyOf(dates.except())));
        }
        if (!dates.more().isEmpty()) {
            words.append(", et aussi ")
                    .append(
                            dates.more().stream()
                                    .map(DatesInWords::whole)
                                    .collect(Collectors.joining(", ")));
        }
        return words.toString();
    }

    private static String often(Recur<LocalDate> rule, LocalDate first) {
        var interval = Math.max(1, rule.getInterval());
        return switch (rule.getFrequency()) {
            case DAILY -> interval == 1 ? "tous les jours" : "tous les " + interval + " jours";
            case WEEKLY -> weekly(weekdays(rule, first), interval);
            case MONTHLY -> monthly(rule, first, interval);
            case YEARLY -> "chaque année le " + FrenchDates.number(first) + "\u00a0" + month(first);
            default -> throw new IllegalArgumentException("Not said in words: " + rule);
        };
    }

    private static String weekly(List<DayOfWeek> days, int interval) {
        var names = days.stream().map(RuleInWords::plural).toList();
        return interval == 1
                ? "tous les " + joined(names)
                : (interval == 2 ? "un " : "toutes les " + interval + " semaines, le ")
                        + joined(days.stream().map(RuleInWords::name).toList())
                        + (interval == 2 ? " sur deux" : "");
    }

    private static String monthly(Recur<LocalDate> rule, LocalDate first, int interval) {
        var when =
                rule.getDayList().stream()
                        .findFirst()
                        .map(
                                day ->
                                        ordinal(day.getOffset())
                                                + " "
                                                + name(
                                                        java.util.Objects.requireNonNull(
                                                                WeekDay.getDayOfWeek(day))))
                        .orElseGet(() -> FrenchDates.number(first));
        return "le " + when + (interval == 1 ? " du mois" : " tous les " + interval + " mois");
    }

    private static String ordinal(int offset) {
        return offset < 0 ? "dernier" : ORDINALS.get(offset);
    }

    private static List<DayOfWeek> weekdays(Recur<LocalDate> rule, LocalDate first) {
        var named = rule.getDayList().stream().map(WeekDay::getDayOfWeek).sorted().toList();
        return named.isEmpty() ? List.of(first.getDayOfWeek()) : named;
    }

    private static String bounds(Dates.Recurring dates, Recur<LocalDate> rule) {
        var first = dates.first().firstDay();
        return lastOf(dates, rule)
                .map(last -> "du " + FrenchDates.date(first) + " au " + FrenchDates.date(last))
                .orElse("à partir du " + FrenchDates.date(first));
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
        return joined(days.stream().map(day -> "le " + FrenchDates.date(day)).toList());
    }

    private static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.getLast();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static String plural(DayOfWeek day) {
        return name(day) + "s";
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
