package fr.eterritoire.agenda;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The door to what is on. Each answer reads through one connection, and needs no transaction.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Agenda {
    private static final int A_PAGE = 50;
    private static final int LONG_ONES = 12;

    /// Lines of a day, a week-end or a month; beyond, the page says that it shows the first ones.
    public static final int MOST_IN_A_WINDOW = 200;

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final List<Integer> WIDER = List.of(10, 20, 40, 80, 160);

    private final AgendaStore store;
    private final ListingStore listing;
    private final Territoires territoires;
    private final InstantSource clock;

    Agenda(AgendaStore store, ListingStore listing, Territoires territoires, InstantSource clock) {
        this.store = store;
        this.listing = listing;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// What is to come, a page at a time.
    ///
    /// @param goingOn what began before today and lasts, on the first page alone
    /// @param after where the next page begins, empty on the last
    public record Upcoming(List<Line> soon, List<Line> goingOn, Optional<String> after) {
        public boolean isEmpty() {
            return soon.isEmpty() && goingOn.isEmpty();
        }
    }

    /// @param after as a page before gave it, empty for the first
    public Upcoming upcoming(Scope scope, Optional<String> after) {
        var now = clock.instant();
        var today = start(scope, today(scope.territoire()));
        var place = after.flatMap(Agenda::cursor);
        var found =
                place.isPresent()
                        ? store.after(scope, now, place.get(), A_PAGE + 1)
                        : store.first(scope, now, today, A_PAGE + 1, LONG_ONES);
        var goingOn = found.stream().takeWhile(line -> line.startsAt().isBefore(today)).toList();
        var soon = found.subList(goingOn.size(), found.size());
        var page = soon.stream().limit(A_PAGE).toList();
        var more =
                soon.size() > A_PAGE
                        ? Optional.of(cursorOf(page.getLast()))
                        : Optional.<String>empty();
        return new Upcoming(page, goingOn, more);
    }

    /// What is on between two days, the last one excluded: each event once.
    public List<Line> between(Scope scope, LocalDate first, LocalDate end, int most) {
        return store.between(scope, start(scope, first), start(scope, end), most);
    }

    /// Every time something begins in a month.
    public List<Line> month(Scope scope, YearMonth month) {
        return beginning(scope, month.atDay(1), month.plusMonths(1).atDay(1), MOST_IN_A_WINDOW);
    }

    /// The first times that begin on each day of a month.
    List<Line> daily(Scope scope, YearMonth month, int aDay) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .flatMap(day -> beginning(scope, day, day.plusDays(1), aDay).stream())
                .toList();
    }

    /// How many times begin on each day of a month, of those on which one does.
    Map<LocalDate, Integer> counts(Scope scope, YearMonth month) {
        return store.counts(
                scope, start(scope, month.atDay(1)), start(scope, month.plusMonths(1).atDay(1)));
    }

    private List<Line> beginning(Scope scope, LocalDate first, LocalDate end, int most) {
        return store.timesBetween(scope, start(scope, first), start(scope, end), most).stream()
                .map(Line::alone)
                .toList();
    }

    private static Instant start(Scope scope, LocalDate day) {
        return day.atStartOfDay(scope.territoire().zone()).toInstant();
    }

    /// Of these contents, those that the scope lists and that are not over, the next first.
    public List<Line> among(Scope scope, List<ContentId> contents) {
        var ids = contents.stream().map(ContentId::value).toList();
        return store.among(scope, ids, clock.instant());
    }

    /// Of these contents, each once, in their order: at its first time on these days, else at its
    /// next one, else at its last.
    ///
    /// @param from none for now; `to` excluded, none for any
    public List<Line> timesOf(
            List<ContentId> contents, Optional<Instant> from, Optional<Instant> to) {
        var found =
                store.timesOf(
                        contents.stream().map(ContentId::value).toList(),
                        from.orElseGet(clock::instant),
                        to.orElse(FAR));
        return found.stream()
                .sorted(Comparator.comparingInt(line -> contents.indexOf(line.live().id())))
                .toList();
    }

    /// All that is listed and is not over for longer than some days, without its times: the next
    /// ones if there are more than `most`, in the order of their numbers.
    public List<Live> listed(Scope scope, int daysBack, int most) {
        return listing.listed(scope, startOfDay(scope, daysBack), most);
    }

    /// All that is cancelled and is not over for longer than some days.
    public List<Live> cancelled(Scope scope, int daysBack, int most) {
        return listing.cancelled(scope, startOfDay(scope, daysBack), most);
    }

    /// What was announced last and is not over, the newest first.
    public List<Live> lastPublished(Scope scope, int most) {
        return listing.lastPublished(scope, startOfDay(scope, 0), most);
    }

    /// A whole day, so that copies of a list stay the same while nothing changes.
    private Instant startOfDay(Scope scope, int daysBack) {
        return start(scope, today(scope.territoire()).minusDays(daysBack));
    }

    /// The next times of one event.
    public List<Line> nextTimes(Live live, int most) {
        return store.nextTimes(live.id(), clock.instant(), most).stream()
                .map(creneau -> new Line(live, creneau, List.of()))
                .toList();
    }

    /// Wider and wider scopes around one that has nothing to show: what is near comes first,
    /// whatever département it is in; France comes last. Where a commune stands may be unknown:
    /// then its intercommunality, its département, its région.
    public Stream<Scope> wider(Scope scope) {
        var territoire = scope.territoire();
        if (territoire instanceof Commune && territoires.positionOf(territoire).isPresent()) {
            var around =
                    WIDER.stream()
                            .filter(radius -> scope.kilometres().orElse(0) < radius)
                            .map(scope::within);
            return Stream.concat(around, Stream.of(scope.widerTo(territoires.france())));
        }
        return larger(territoire).stream().map(scope::widerTo);
    }

    private List<Territoire> larger(Territoire territoire) {
        var larger = new ArrayList<Territoire>();
        switch (territoire) {
            case Commune commune -> {
                commune.epci().ifPresent(larger::add);
                larger.add(commune.departement());
                larger.add(commune.departement().region());
            }
            case Epci epci -> {
                larger.add(epci.departement());
                larger.add(epci.departement().region());
            }
            case Departement departement -> larger.add(departement.region());
            case Region _, France _ -> {}
        }
        if (!territoire.equals(territoires.france())) {
            larger.add(territoires.france());
        }
        return larger;
    }

    public LocalDate today(Territoire territoire) {
        return LocalDate.ofInstant(clock.instant(), territoire.zone());
    }

    private static Optional<AgendaStore.Cursor> cursor(String written) {
        var parts = written.split("-");
        return parts.length == 2 && written.matches("\\d{1,12}-\\d{1,15}")
                ? Optional.of(
                        new AgendaStore.Cursor(
                                Instant.ofEpochSecond(Long.parseLong(parts[0])),
                                Long.parseLong(parts[1])))
                : Optional.empty();
    }

    private static String cursorOf(Line line) {
        return line.startsAt().getEpochSecond() + "-" + line.live().id().value();
    }
}
