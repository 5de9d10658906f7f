package fr.eterritoire.annonces;

import fr.eterritoire.content.ContentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// When live annonces end, and whose authors know.
@Component
class EndStore {
    private final JdbcClient db;

    EndStore(JdbcClient db) {
        this.db = db;
    }

    List<ContentId> endedBy(Instant now) {
        return db.sql("select content from annonce where main and ends_at <= :now order by content")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ContentId(row.getLong("content")))
                .list();
    }

    Instant endOf(ContentId id) {
        return db.sql("select ends_at from annonce where content = :id and main")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    List<ContentId> endingUntold(Instant until) {
        return db.sql(
                        """
                        select a.content
                          from annonce a
                         where a.main and a.ends_at <= :until
                           and not exists (select from annonce_told t
                                            where t.content = a.content and t.ends_at = a.ends_at)
                         order by a.content
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ContentId(row.getLong("content")))
                .list();
    }

    void told(ContentId id) {
        db.sql(
                        """
                        insert into annonce_told (content, ends_at)
                        select content, ends_at from annonce where content = :id and main
                        on conflict (content) do update set ends_at = excluded.ends_at
                        """)
                .param("id", id.value())
                .update();
    }
}
