package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// Publishes fiches by the thousand, for files that hold tens of thousands: the same rows as one
/// publication writes, in the caller's transaction. They hold no pictures, and no event is
/// announced for each: all lists are made anew.
@Component
public class FichePublishing {
    private final JdbcClient db;
    private final Contents contents;
    private final Publications publications;
    private final FicheStore fiches;
    private final OccurrenceStore listers;
    private final Generations generations;
    private final InstantSource clock;

    FichePublishing(
            JdbcClient db,
            Contents contents,
            Publications publications,
            FicheStore fiches,
            OccurrenceStore listers,
            Generations generations,
            InstantSource clock) {
        this.db = db;
        this.contents = contents;
        this.publications = publications;
        this.fiches = fiches;
        this.listers = listers;
        this.generations = generations;
        this.clock = clock;
    }

    /// A fiche about to be one of this territory.
    public record New(Territoire owner, Fiche fiche) {}

    /// A new edition of a fiche that is live.
    public record Next(Live live, Fiche fiche) {}

    /// @return their numbers, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ContentId> publish(List<New> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var ids =
                contents.createAll(
                        all.stream()
                                .map(one -> new Contents.Begun(one.owner(), one.fiche()))
                                .toList());
        goLive(ids, all, clock.instant());
        fiches.replace(
                publications.liveOf(ids).stream()
                        .map(live -> new FicheStore.Listed(live, List.of(live.owner())))
                        .toList());
        generations.changeAll();
        return ids;
    }

    private void goLive(List<ContentId> ids, List<New> all, Instant now) {
        db.sql(
                        """
                        insert into publication (content, kind, edition, slug, published_at, changed_at, departement, region)
                        select id, 'FICHE', 1, slug, :now, :now, departement, region
                          from unnest(:ids::bigint[], :slugs::text[], :departements::int[], :regions::int[])
                               as new (id, slug, departement, region)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(ContentId::value).toArray(Long[]::new))
                .param(
                        "slugs",
                        all.stream()
                                .map(one -> Publications.slugOf(one.fiche()))
                                .toArray(String[]::new))
                .param(
                        "departements",
                        all.stream()
                                .map(one -> OccurrenceStore.departementOf(one.owner()).id())
                                .toArray(Integer[]::new))
                .param(
                        "regions",
                        all.stream()
                                .map(one -> OccurrenceStore.departementOf(one.owner()))
                                .map(departement -> departement.region().id())
                                .toArray(Integer[]::new))
                .update();
    }

    /// @return the numbers of their editions, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Integer> revise(List<Next> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var ids = all.stream().map(next -> next.live().id()).toList();
        var editions = contents.reviseAll(ids, all.stream().map(Next::fiche).toList());
        db.sql(
                        """
                        update publication p set edition = next.edition, changed_at = :now
                          from unnest(:ids::bigint[], :editions::int[]) as next (id, edition)
                         where p.content = next.id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(ContentId::value).toArray(Long[]::new))
                .param("editions", editions.toArray(Integer[]::new))
                .update();
        fiches.replace(
                publications.liveOf(ids).stream()
                        .map(
                                live ->
                                        new FicheStore.Listed(
                                                live, listers.listers(live.id(), live.owner())))
                        .toList());
        generations.changeAll();
        return editions;
    }
}
