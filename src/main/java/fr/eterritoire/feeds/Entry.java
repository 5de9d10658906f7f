package fr.eterritoire.feeds;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Rule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// One entry of a calendar: a first time, and the others that last as long as it.
///
/// @param rule how it comes back, UNTIL in local time
/// @param except starts that the rule names and that do not take place
/// @param more further starts, besides the rule
record Entry(
        ZoneId zone,
        Creneau first,
        Optional<Rule> rule,
        SortedSet<LocalDateTime> except,
        SortedSet<LocalDateTime> more) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm");

    /// As few entries as tell the dates truly: one, unless some times last longer than others. None
    /// where only words say when.
    static List<Entry> of(Dates dates) {
        return switch (dates) {
            case Dates.Listed listed -> listed(listed.zone(), listed.creneaux());
            case Dates.Recurring recurring -> recurring(recurring);
            case Dates.Unspecified unspecified -> between(unspecified);
        };
    }

    private static List<Entry> listed(ZoneId zone, List<Creneau> creneaux) {
        var inOrder = inOrder(creneaux);
        var first = inOrder.getFirst();
        return inOrder.stream().allMatch(other -> lasts(other).equals(lasts(first)))
                ? List.of(
                        new Entry(
                                zone,
                                first,
                                Optional.empty(),
                                none(),
                                starts(inOrder.subList(1, inOrder.size()))))
                : inOrder.stream().map(one -> alone(zone, one)).toList();
    }

    /// Of two that start together only the first named remains, as on the page.
    private static List<Creneau> inOrder(List<Creneau> creneaux) {
        var byStart = new TreeMap<LocalDateTime, Creneau>();
        creneaux.forEach(creneau -> byStart.putIfAbsent(start(creneau), creneau));
        return List.copyOf(byStart.values());
    }

    private static List<Entry> recurring(Dates.Recurring dates) {
        var rule = new Rule(dates.rule());
        var alike = new ArrayList<Creneau>();
        var entries = new ArrayList<Entry>();
        for (var more : inOrder(dates.more())) {
            if (lasts(more).equals(lasts(dates.first()))) {
                alike.add(more);
            } else {
                entries.add(alone(dates.zone(), more));
            }
        }
        // readers do not agree whether a first time counts that the rule does not name
        if (!rule.names(dates.first()) && !dates.except().contains(dates.first().firstDay())) {
            alike.add(dates.first());
        }
        var moreStarts = starts(alike);
        var except = new TreeSet<LocalDateTime>();
        for (var day : dates.except()) {
            except.add(day.atTime(start(dates.first()).toLocalTime()));
        }
        except.removeAll(moreStarts);
        entries.addFirst(
                new Entry(dates.zone(), dates.first(), Optional.of(rule), except, moreStarts));
        return entries;
    }

    /// Between two known days the event stands as those days; with one of them alone it could be
    /// any day, and no calendar can show that.
    private static List<Entry> between(Dates.Unspecified dates) {
        return dates.first()
                .flatMap(first -> dates.last().map(last -> new Creneau.Days(first, last)))
                .map(days -> List.of(alone(dates.zone(), days)))
                .orElseGet(List::of);
    }

    private static Entry alone(ZoneId zone, Creneau creneau) {
        return new Entry(zone, creneau, Optional.empty(), none(), none());
    }

    private static SortedSet<LocalDateTime> none() {
        return new TreeSet<>();
    }

    private static SortedSet<LocalDateTime> starts(List<Creneau> creneaux) {
        var starts = new TreeSet<LocalDateTime>();
        creneaux.forEach(creneau -> starts.add(start(creneau)));
        return starts;
    }

    private static LocalDateTime start(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours -> hours.start();
            case Creneau.Days days -> days.first().atStartOfDay();
        };
    }

    /// On the clocks of the place: hours and whole days are never alike.
    private static Object lasts(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours ->
                    hours.end().map(end -> Duration.between(hours.start(), end));
            case Creneau.Days days -> ChronoUnit.DAYS.between(days.first(), days.last());
        };
    }

    /// `20261212T1430`, `20261212` for whole days.
    String startInName() {
        return isWholeDays() ? DAY.format(first.firstDay()) : DAY_AND_TIME.format(start(first));
    }

    boolean isWholeDays() {
        return first instanceof Creneau.Days;
    }

    /// An exhibition of three months takes nobody's time.
    boolean isLong() {
        return switch (first) {
            case Creneau.Hours hours ->
                    hours.end().filter(hours.start().plusDays(1)::isBefore).isPresent();
            case Creneau.Days days -> days.last().isAfter(days.first());
        };
    }
}
