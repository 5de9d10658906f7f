package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.harvest.HarvestStore.Likeness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.util.Optional;

/// Finds the event that an item repeats: same title, same commune, beginning within thirty minutes
/// (S-5.7), whoever announced it first.
@Component
class Doubles {
    static final int MINUTES = 30;

    private final JdbcClient db;

    Doubles(JdbcClient db) {
        this.db = db;
    }

    /// @param asItsSourceSays with the dates of its source, before any shift
    static Likeness likeness(Commune commune, Evenement asItsSourceSays) {
        return new Likeness(
                commune.id(), Folding.fold(asItsSourceSays.title()), asItsSourceSays.firstStart());
    }

    /// @param shown the event as it would be published
    Optional<ContentId> find(String source, String id, Likeness likeness, Evenement shown) {
        return likeness.start()
                .flatMap(start -> amongHarvested(source, id, likeness, start))
                .or(() -> shown.firstStart().flatMap(start -> amongOthers(likeness, start)));
    }

    /// Compared by the dates of their sources: shifted ones may have moved apart. One that has been
    /// withdrawn here still counts, or its double would bring it back.
    private Optional<ContentId> amongHarvested(
            String source, String id, Likeness likeness, LocalDateTime start) {
        return db.sql(
                        """
                        select content from harvested
                         where owner = :owner and title_key = :title and edition is not null and gone_at is null
                           and starts_at between :from and :to
                           and (source, source_id) <> (:source, :id)
                         order by imported_at, content limit 1
                        """)
                .param("owner", likeness.owner())
                .param("title", likeness.titleKey())
                .param("from", start.minusMinutes(MINUTES))
                .param("to", start.plusMinutes(MINUTES))
                .param("source", source)
                .param("id", id)
                .query((row, number) -> new ContentId(row.getLong("content")))
                .optional();
    }

    /// Events that were proposed here.
    private Optional<ContentId> amongOthers(Likeness likeness, LocalDateTime start) {
        return db
                .sql(
                        """
                             select l.id, l.title
                               from occurrence o join live l on l.id = o.content
                              where o.territoire = :owner and o.main
                                and o.starts_at >= :from::timestamp at time zone 'UTC' - interval '1 day'
                        and o.starts_at <= :to::timestamp at time zone 'UTC' + interval '1 day'
                                and o.local_start between :from and :to
                                and not exists (select from harvested h where h.content = l.id)
                              order by l.id
                        """)
                .param("owner", likeness.owner())
                .param("from", start.minusMinutes(MINUTES))
                .param("to", start.plusMinutes(MINUTES))
                .query(
                        (row, number) ->
                                new Titled(
                                        new ContentId(row.getLong("id")), row.getString("title")))
                .list()
                .stream()
                .filter(titled -> Folding.fold(titled.title).equals(likeness.titleKey()))
                .map(Titled::id)
                .findFirst();
    }

    private record Titled(ContentId id, String title) {}
}
