package fr.eterritoire.publication;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the times of live events as rows, one per time and listing territory.
@Component
class OccurrenceStore {
    private static final String INSERT =
            """
            insert into occurrence (content, territoire, main, departement, region, starts_at, ends_at,
                                    previous_ends_at, local_start, local_end, whole_days, types, edition,
                                    changed_at, next_days)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date[]))
            on conflict do nothing
            """;

    private static final int NEXT_DAYS = 3;

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final Territoires territoires;
    private final InstantSource clock;

    OccurrenceStore(
            JdbcClient db, JdbcTemplate batch, Territoires territoires, InstantSource clock) {
        this.db = db;
        this.batch = batch;
        this.territoires = territoires;
        this.clock = clock;
    }

    void replace(Live live) {
        remove(live.id());
        switch (live.content()) {
            case Evenement evenement -> insert(live, evenement);
            case Annonce _, Fiche _ -> {}
        }
    }

    void remove(ContentId id) {
        db.sql("delete from occurrence where content = :id").param("id", id.value()).update();
    }

    private void insert(Live live, Evenement evenement) {
        var today = LocalDate.ofInstant(clock.instant(), evenement.dates().zone());
        var times = Occurrences.kept(evenement.dates(), today);
        var types =
                Stream.concat(Stream.of(evenement.type()), evenement.otherTypes().stream())
                        .map(EventType::key)
                        .toArray(String[]::new);
        var next = nextDays(times);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var lister : listers(live.id(), live.owner())) {
            @Nullable Instant previous = null;
            for (var place = 0; place < times.size(); place++) {
                var time = times.get(place);
                rows.add(row(live, lister, time, previous, next.get(place), types));
                previous =
                        previous == null || time.endsAt().isAfter(previous)
                                ? time.endsAt()
                                : previous;
            }
        }
        batch.batchUpdate(INSERT, rows);
    }

    /// For each time the next days on which there is another, as PostgreSQL writes arrays.
    private static List<String> nextDays(List<Occurrence> times) {
        var days = times.stream().map(time -> time.creneau().firstDay()).distinct().toList();
        return times.stream()
                .map(time -> days.indexOf(time.creneau().firstDay()) + 1)
                .map(next -> days.subList(next, Math.min(next + NEXT_DAYS, days.size())))
                .map(
                        some ->
                                some.stream()
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(",", "{", "}")))
                .toList();
    }

    /// Its owner, and whoever lists it too.
    List<Territoire> listers(ContentId id, Territoire owner) {
        var others =
                db
                        .sql("select territoire from also_listed where content = :id order by 1")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list()
                        .stream()
                        .map(territoires::territoire)
                        .filter(other -> !other.equals(owner));
        return Stream.concat(Stream.of(owner), others).toList();
    }

    private static @Nullable Object[] row(
            Live live,
            Territoire lister,
            Occurrence time,
            @Nullable Instant previous,
            String nextDays,
            String[] types) {
        var departement = departementOf(lister);
        return new @Nullable Object[] {
            live.id().value(),
            lister.id(),
            lister.equals(live.owner()),
            departement.id(),
            departement.region().id(),
            time.startsAt().atOffset(ZoneOffset.UTC),
            time.endsAt().atOffset(ZoneOffset.UTC),
            previous == null ? null : previous.atOffset(ZoneOffset.UTC),
            switch (time.creneau()) {
                case Creneau.Hours hours -> hours.start();
                case Creneau.Days days -> days.first().atStartOfDay();
            },
            switch (time.creneau()) {
                case Creneau.Hours hours -> hours.end().orElse(null);
                case Creneau.Days days -> days.last().atStartOfDay();
            },
            time.creneau() instanceof Creneau.Days,
            types,
            live.edition(),
            live.changedAt().atOffset(ZoneOffset.UTC),
            nextDays
        };
    }

    static Departement departementOf(Territoire lister) {
        return switch (lister) {
            case Commune commune -> commune.departement();
            case Epci epci -> epci.departement();
            default ->
                    throw new IllegalArgumentException("Lists no contents of its own: " + lister);
        };
    }
}
