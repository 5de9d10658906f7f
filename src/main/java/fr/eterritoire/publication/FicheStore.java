package fr.eterritoire.publication;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Openings;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Keeps what lists ask of live fiches as rows, one per listing territory.
@Component
class FicheStore {
    /// Lists read `open_times` no further than today; the nights that add to it may fail for a
    /// week.
    private static final int DAYS_AHEAD = 8;

    private static final String INSERT =
            """
            insert into fiche (content, territoire, main, departement, region, kind, category, name_key,
                               accessible, attested_on, owned, open_times, edition, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as tstzmultirange), ?, ?)
            """;

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final InstantSource clock;

    FicheStore(JdbcClient db, JdbcTemplate batch, InstantSource clock) {
        this.db = db;
        this.batch = batch;
        this.clock = clock;
    }

    /// A fiche and who lists it.
    record Listed(Live live, List<Territoire> listers) {}

    void replace(Live live, List<Territoire> listers) {
        replace(List.of(new Listed(live, listers)));
    }

    void replace(Collection<Listed> all) {
        remove(all.stream().map(one -> one.live().id()).toList());
        batch.batchUpdate(
                INSERT,
                all.stream()
                        .flatMap(
                                one ->
                                        one.listers().stream()
                                                .map(lister -> row(one.live(), lister)))
                        .toList());
    }

    private @Nullable Object[] row(Live live, Territoire lister) {
        var fiche = (Fiche) live.content();
        var departement = OccurrenceStore.departementOf(lister);
        return new @Nullable Object[] {
            live.id().value(),
            lister.id(),
            lister.equals(live.owner()),
            departement.id(),
            departement.region().id(),
            fiche.category().kind().key(),
            fiche.category().key(),
            Folding.fold(fiche.title()),
            fiche.accessibility().contains(Accessibility.MI),
            fiche.attested(),
            fiche.isOwned(),
            openTimes(live),
            live.edition(),
            live.changedAt().atOffset(ZoneOffset.UTC)
        };
    }

    /// What is not confirmed is not said to be open.
    private @Nullable String openTimes(Live live) {
        var fiche = (Fiche) live.content();
        var today = LocalDate.ofInstant(clock.instant(), live.owner().zone());
        return fiche.hours()
                .filter(_ -> !fiche.isStale(today))
                .map(hours -> Openings.of(hours, live.owner()))
                .map(openings -> openings.between(today.minusDays(1), today.plusDays(DAYS_AHEAD)))
                .map(
                        stretches ->
                                stretches.stream()
                                        .map(s -> "[" + utc(s.from()) + "," + utc(s.to()) + ")")
                                        .collect(Collectors.joining(",", "{", "}")))
                .orElse(null);
    }

    private static String utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toString();
    }

    void remove(ContentId id) {
        remove(List.of(id));
    }

    private void remove(List<ContentId> ids) {
        db.sql("delete from fiche where content = any(:ids)")
                .param("ids", ids.stream().map(ContentId::value).toArray(Long[]::new))
                .update();
    }

    /// Adds the day that has come in sight to each of these.
    void roll(List<Live> lives) {
        batch.batchUpdate(
                "update fiche set open_times = cast(? as tstzmultirange) where content = ?",
                lives.stream()
                        .map(live -> new @Nullable Object[] {openTimes(live), live.id().value()})
                        .toList());
    }

    /// Those that say when they are open, or did until they were not confirmed.
    List<ContentId> withHours() {
        return db.sql("select content from fiche where main and open_times is not null order by 1")
                .query((row, _) -> new ContentId(row.getLong("content")))
                .list();
    }
}
