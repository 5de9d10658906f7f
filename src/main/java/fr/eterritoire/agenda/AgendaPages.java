package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Gathers what the lists show.
@Component
public class AgendaPages {
    /// Of what is anywhere in France, when nothing is near.
    private static final int FEW = 6;

    private final Agenda agenda;
    private final ShelfLife shelfLife;
    private final Territoires territoires;
    private final Addresses addresses;

    AgendaPages(Agenda agenda, ShelfLife shelfLife, Territoires territoires, Addresses addresses) {
        this.agenda = agenda;
        this.shelfLife = shelfLife;
        this.territoires = territoires;
        this.addresses = addresses;
    }

    /// What is to come, grouped; when there is nothing, the first wider scope that has something.
    public AgendaPage upcoming(Scope scope, Optional<String> after) {
        var found =
                after.isPresent()
                        ? Found.in(scope, agenda.upcoming(scope, after))
                        : widening(
                                scope,
                                wider -> agenda.upcoming(wider, after),
                                Agenda.Upcoming::isEmpty);
        var today = agenda.today(scope.territoire());
        var groups = grouped(found.what, today);
        return near(
                new AgendaPage(
                        scope,
                        found.shown,
                        words("agenda.upcoming"),
                        "",
                        groups,
                        found.what.after(),
                        after.isPresent(),
                        new Distances(scope.territoire(), territoires),
                        addresses.absolute(link(scope.territoire().path() + "/agenda")),
                        YearMonth.from(today),
                        today,
                        shelfLife
                                .of(found.read)
                                .until(
                                        shelfLife.nextChange(
                                                groups.stream()
                                                        .flatMap(g -> g.lines().stream())
                                                        .toList()))));
    }

    /// What is on between two days, the last one excluded.
    AgendaPage days(Scope scope, String name, String place, LocalDate first, LocalDate end) {
        var found =
                widening(
                        scope,
                        wider -> agenda.between(wider, first, end, Agenda.MOST_IN_A_WINDOW),
                        List::isEmpty);
        return near(
                new AgendaPage(
                        scope,
                        found.shown,
                        name.isEmpty() ? capital(SpokenDates.day(first)) : name,
                        place,
                        byDay(found.what, first),
                        Optional.empty(),
                        false,
                        new Distances(scope.territoire(), territoires),
                        addresses.absolute(link(scope.territoire().path() + "/agenda/" + place)),
                        YearMonth.from(first),
                        agenda.today(scope.territoire()),
                        shelfLife.of(found.read)));
    }

    /// Of what is far away, a few.
    private static AgendaPage near(AgendaPage page) {
        return page.isElsewhere() ? page.first(FEW) : page;
    }

    /// What was found, where, and all that was read to find it.
    private record Found<T>(T what, Scope shown, List<Scope> read) {
        static <T> Found<T> in(Scope scope, T what) {
            return new Found<>(what, scope, List.of(scope));
        }
    }

    private <T> Found<T> widening(Scope scope, Function<Scope, T> look, Predicate<T> isEmpty) {
        var first = look.apply(scope);
        var read = new ArrayList<>(List.of(scope));
        if (isEmpty.test(first)) {
            for (var wider : agenda.wider(scope).toList()) {
                read.add(wider);
                var found = look.apply(wider);
                if (!isEmpty.test(found)) {
                    return new Found<>(found, wider, read);
                }
            }
        }
        return new Found<>(first, scope, read);
    }

    AgendaPage month(Scope scope, YearMonth month) {
        return new AgendaPage(
                scope,
                scope,
                capital(SpokenDates.month(month.atDay(1))),
                month.toString(),
                byDay(agenda.month(scope, month), month.atDay(1)),
                Optional.empty(),
                false,
                new Distances(scope.territoire(), territoires),
                addresses.absolute(link(scope.territoire().path() + "/agenda/" + month)),
                month,
                agenda.today(scope.territoire()),
                shelfLife.of(List.of(scope)));
    }

    private static List<AgendaPage.Group> grouped(Agenda.Upcoming upcoming, LocalDate today) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var line : upcoming.soon()) {
            groups.computeIfAbsent(when(line.day(), today), _ -> new ArrayList<>()).add(line);
        }
        var shown = new ArrayList<AgendaPage.Group>();
        groups.forEach((name, lines) -> shown.add(new AgendaPage.Group(name, lines)));
        if (!upcoming.goingOn().isEmpty()) {
            var place =
                    !shown.isEmpty() && shown.getFirst().name().equals(words("agenda.today"))
                            ? 1
                            : 0;
            shown.add(place, new AgendaPage.Group(words("agenda.now-on"), upcoming.goingOn()));
        }
        return shown;
    }

    private static String when(LocalDate day, LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (!day.isAfter(today)) {
            return words("agenda.today");
        }
        if (day.equals(today.plusDays(1))) {
            return words("agenda.tomorrow");
        }
        if (day.isBefore(monday)) {
            return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    ? words("agenda.this-weekend")
                    : words("agenda.this-week");
        }
        var week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return week.equals(monday)
                ? words("agenda.next-week")
                : words("agenda.week-of", SpokenDates.date(week));
    }

    /// What began before the first day stands under it.
    private static List<AgendaPage.Group> byDay(List<Line> lines, LocalDate first) {
        var days = new TreeMap<LocalDate, List<Line>>();
        for (var line : lines) {
            var day = line.day().isBefore(first) ? first : line.day();
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line);
        }
        return days.entrySet().stream()
                .map(
                        entry ->
                                new AgendaPage.Group(
                                        capital(SpokenDates.dayWithoutYear(entry.getKey())),
                                        longLast(entry.getValue())))
                .toList();
    }

    /// An exhibition of three months does not stand above tonight's concert.
    private static List<Line> longLast(List<Line> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(java.util.Comparator.comparing(line -> isLong(line.next())));
        return sorted;
    }

    private static boolean isLong(Creneau creneau) {
        return creneau.lastDay().isAfter(creneau.firstDay().plusDays(2));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// For pages that show some of it among other things.
    public Distances distancesFrom(Territoire territoire) {
        return new Distances(territoire, territoires);
    }
}
