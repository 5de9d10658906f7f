package fr.eterritoire.redaction;

import fr.eterritoire.content.ContentId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

@Component
class ActStore {
    private final JdbcClient db;

    ActStore(JdbcClient db) {
        this.db = db;
    }

    OfficeAct insert(
            ContentId content,
            int territoire,
            OfficeAct.Kind kind,
            Optional<Integer> before,
            int after,
            Instant now) {
        return db.sql(
                        """
                        insert into office_act (content, territoire, kind, before, after, acted_at)
                        values (:content, :territoire, :kind, :before, :after, :now)
                        returning *
                        """)
                .param("content", content.value())
                .param("territoire", territoire)
                .param("kind", kind.name())
                .param("before", before.orElse(null))
                .param("after", after)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ActStore::act)
                .single();
    }

    /// The last one on a content, by this territory.
    Optional<OfficeAct> last(ContentId content, int territoire) {
        return db.sql(
                        """
                        select * from office_act
                         where content = :content and territoire = :territoire and undone_at is null
                         order by id desc limit 1
                        """)
                .param("content", content.value())
                .param("territoire", territoire)
                .query(ActStore::act)
                .optional();
    }

    /// @return whether nobody else was faster
    boolean undo(OfficeAct act, Instant now) {
        return db.sql("update office_act set undone_at = :now where id = :id and undone_at is null")
                        .param("id", act.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static OfficeAct act(ResultSet row, int number) throws SQLException {
        @Nullable Integer before = row.getObject("before", Integer.class);
        return new OfficeAct(
                row.getLong("id"),
                new ContentId(row.getLong("content")),
                OfficeAct.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(before),
                row.getInt("after"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
