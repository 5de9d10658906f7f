package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Gathers what the lists show.
@Component
public class AgendaPages {
    /// Of what is anywhere in France, when nothing is near, and of what is to come when nothing is
    /// on.
    private static final int FEW = 6;

    /// Of each day of a month with too many.
    private static final int A_DAY = 4;

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
                                agenda.wider(scope),
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
                        Group.firstMonth(groups, today),
                        today,
                        shelfLife
                                .of(found.read)
                                .until(
                                        shelfLife.nextChange(
                                                groups.stream()
                                                        .flatMap(g -> g.lines().stream())
                                                        .toList())),
                        Optional.empty()));
    }

    /// What is on between two days, the last one excluded, here or near; where nothing is here,
    /// what is to come after it.
    AgendaPage days(Scope scope, String name, String place, LocalDate first, LocalDate end) {
        var found =
                widening(
                        scope,
                        agenda.wider(scope)
                                .filter(wider -> !(wider.territoire() instanceof France)),
                        wider -> agenda.between(wider, first, end, Agenda.MOST_IN_A_WINDOW),
                        List::isEmpty);
        var page =
                new AgendaPage(
                        scope,
                        found.shown,
                        name.isEmpty() ? capital(SpokenDates.day(first)) : name,
                        place,
                        byDay(found.what.stream().map(line -> line.from(first)).toList(), Map.of()),
                        Optional.empty(),
                        false,
                        new Distances(scope.territoire(), territoires),
                        addresses.absolute(link(scope.territoire().path() + "/agenda/" + place)),
                        YearMonth.from(first),
                        agenda.today(scope.territoire()),
                        shelfLife.of(found.read),
                        Optional.empty());
        return page.isEmpty() || !found.shown.equals(scope)
                ? page.then(upcoming(scope, Optional.empty()).first(FEW))
                : page;
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

    private static <T> Found<T> widening(
            Scope scope, Stream<Scope> further, Function<Scope, T> look, Predicate<T> isEmpty) {
        var first = look.apply(scope);
        var read = new ArrayList<>(List.of(scope));
        if (isEmpty.test(first)) {
            for (var wider : further.toList()) {
                read.add(wider);
                var found = look.apply(wider);
                if (!isEmpty.test(found)) {
                    return new Found<>(found, wider, read);
                }
            }
        }
        return new Found<>(first, scope, read);
    }

    /// A month that begins more than a page takes shows the first of each day, and how many more.
    AgendaPage month(Scope scope, YearMonth month) {
        var all = agenda.month(scope, month);
        var fits = all.size() < Agenda.MOST_IN_A_WINDOW;
        return new AgendaPage(
                scope,
                scope,
                capital(SpokenDates.month(month.atDay(1))),
                month.toString(),
                fits
                        ? byDay(all, Map.of())
                        : byDay(agenda.daily(scope, month, A_DAY), agenda.counts(scope, month)),
                Optional.empty(),
                false,
                new Distances(scope.territoire(), territoires),
                addresses.absolute(link(scope.territoire().path() + "/agenda/" + month)),
                month,
                agenda.today(scope.territoire()),
                shelfLife.of(List.of(scope)),
                Optional.empty());
    }

    private static List<Group> grouped(Agenda.Upcoming upcoming, LocalDate today) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var line : upcoming.soon()) {
            groups.computeIfAbsent(when(line.day(), today), _ -> new ArrayList<>()).add(line);
        }
        var shown = new ArrayList<Group>();
        groups.forEach((name, lines) -> shown.add(new Group(name, lines)));
        if (!upcoming.goingOn().isEmpty()) {
            var place =
                    !shown.isEmpty() && shown.getFirst().name().equals(words("agenda.today"))
                            ? 1
                            : 0;
            var now = upcoming.goingOn().stream().map(line -> line.from(today)).toList();
            shown.add(place, new Group(words("agenda.now-on"), now));
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
            return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                    ? words("agenda.this-week")
                    : today.getDayOfWeek() == DayOfWeek.FRIDAY
                            ? words("agenda.on-sunday")
                            : words("agenda.this-weekend");
        }
        var week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return week.equals(monday)
                ? words("agenda.next-week")
                : words("agenda.week-of", SpokenDates.date(week));
    }

    /// @param counts how many there are on each day, where not all are among the lines
    private static List<Group> byDay(List<Line> lines, Map<LocalDate, Integer> counts) {
        var days = lines.stream().collect(groupingBy(Line::day, TreeMap::new, toList()));
        return days.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue(), counts))
                .toList();
    }

    private static Group day(LocalDate day, List<Line> lines, Map<LocalDate, Integer> counts) {
        return new Group(
                capital(SpokenDates.dayWithoutYear(day)),
                longLast(lines),
                Math.max(0, counts.getOrDefault(day, 0) - lines.size()));
    }

    /// An exhibition of three months does not stand above tonight's concert.
    private static List<Line> longLast(List<Line> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(line -> isLong(line.next())));
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
