package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.territoire.Territoire;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Component
class PublicationStore {
    private final JdbcClient db;
    private final LiveRows rows;

    PublicationStore(JdbcClient db, LiveRows rows) {
        this.db = db;
        this.rows = rows;
    }

    Optional<Integer> lastEditionOf(ContentId id) {
        return db.sql("select edition from publication where content = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /// In one order for all, so that two who lock many never wait for each other.
    void lock(List<ContentId> ids) {
        db.sql(
                        "select content from publication where content = any(:ids) order by content"
                                + " for update")
                .param("ids", ids.stream().map(ContentId::value).toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /// @param renamed whether its address follows its title: one that became confidential
    void goLive(
            ContentId id,
            int edition,
            String slug,
            boolean renamed,
            Territoire owner,
            Instant now) {
        var departement = OccurrenceStore.departementOf(owner);
        db.sql(
                        """
                        insert into publication (content, kind, edition, slug, published_at, changed_at, departement, region)
                        select id, kind, :edition, :slug, :now, :now, :departement, :region
                          from content where id = :id
                        on conflict (content) do update
                           set edition = :edition, changed_at = :now,
                               dated_at = case
                                   when (select body -> 'dates' from edition
                                          where content = :id and number = publication.edition)
                                        is distinct from
                                        (select body -> 'dates' from edition where content = :id and number = :edition)
                                   then :now else publication.dated_at end,
                               slug = case when :renamed then :slug else publication.slug end,
                               withdrawn_at = null, withdrawal = null, moved_to = null, notice = null
                        """)
                .param("id", id.value())
                .param("edition", edition)
                .param("slug", slug)
                .param("renamed", renamed)
                .param("departement", departement.id())
                .param("region", departement.region().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(ContentId id, Withdrawal how, Instant now) {
        db.sql(
                        """
                        update publication
                           set withdrawn_at = :now, withdrawal = :how, moved_to = :to, notice = :notice
                         where content = :id
                        """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("how", nameOf(how))
                .param("to", how instanceof Withdrawal.MovedTo(var to) ? to.value() : null)
                .param(
                        "notice",
                        how instanceof Withdrawal.KeptWithNotice(var notice) ? notice : null)
                .update();
    }

    private static String nameOf(Withdrawal how) {
        return switch (how) {
            case Withdrawal.Gone _ -> "GONE";
            case Withdrawal.MovedTo _ -> "MOVED_TO";
            case Withdrawal.KeptWithNotice _ -> "KEPT_WITH_NOTICE";
            case Withdrawal.Ended(var end) -> end.name();
        };
    }

    void forget(ContentId id) {
        db.sql("delete from publication where content = :id").param("id", id.value()).update();
    }

    void listAlsoIn(ContentId id, List<Territoire> others) {
        db.sql("delete from also_listed where content = :id").param("id", id.value()).update();
        for (var other : others) {
            db.sql("insert into also_listed (content, territoire) values (:id, :other)")
                    .param("id", id.value())
                    .param("other", other.id())
                    .update();
        }
    }

    List<Integer> alsoListing(ContentId id) {
        return db.sql("select territoire from also_listed where content = :id order by territoire")
                .param("id", id.value())
                .query(Integer.class)
                .list();
    }

    List<Live> liveOf(List<ContentId> ids) {
        var order = ids.stream().map(ContentId::value).toList();
        return db
                .sql("select * from live where id = any(:ids)")
                .param("ids", order.toArray(Long[]::new))
                .query(rows)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(live -> order.indexOf(live.id().value())))
                .toList();
    }

    List<ContentId> recurring() {
        return db.sql(
                        "select id from live where body -> 'dates' ->> 'is' = 'RECURRING' order by"
                                + " id")
                .query((row, _) -> new ContentId(row.getLong("id")))
                .list();
    }

    /// The page of a withdrawn content shows its last edition, so this reads beside `live`.
    Answer find(ContentId id) {
        return db.sql(
                        """
                        select c.id, c.kind, c.owner, p.edition, p.slug, p.published_at, p.changed_at, e.title, e.format,
                               e.body, p.withdrawal, p.moved_to, p.notice
                          from publication p
                          join content c on c.id = p.content
                          join edition e on e.content = p.content and e.number = p.edition
                         where p.content = :id
                        """)
                .param("id", id.value())
                .query(this::answer)
                .optional()
                .orElseGet(Answer.Unknown::new);
    }

    private Answer answer(ResultSet row, int number) throws SQLException {
        @Nullable String withdrawal = row.getString("withdrawal");
        return switch (withdrawal) {
            case null -> new Answer.Found(rows.mapRow(row, number));
            case "KEPT_WITH_NOTICE" ->
                    new Answer.Kept(rows.mapRow(row, number), row.getString("notice"));
            case "FULFILLED" ->
                    new Answer.Ended(rows.mapRow(row, number), Withdrawal.How.FULFILLED);
            case "EXPIRED" -> new Answer.Ended(rows.mapRow(row, number), Withdrawal.How.EXPIRED);
            case "MOVED_TO" -> movedTo(new ContentId(row.getLong("moved_to")));
            default -> new Answer.Gone();
        };
    }

    private Answer movedTo(ContentId target) {
        return switch (find(target)) {
            case Answer.Found(var live) -> new Answer.Moved(live);
            case Answer.Kept(var live, var _) -> new Answer.Moved(live);
            case Answer.Ended(var live, var _) -> new Answer.Moved(live);
            case Answer.Moved further -> further;
            case Answer.Gone _, Answer.Unknown _ -> new Answer.Gone();
        };
    }
}
