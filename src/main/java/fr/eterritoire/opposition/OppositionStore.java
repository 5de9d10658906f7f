package fr.eterritoire.opposition;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class OppositionStore {
    private static final String SELECT =
            """
            select g.id, g.territoire, g.name, g.mail, g.since, t.words, t.written_at
              from opposition_group g
              left join lateral (select words, written_at from opposition_text
                                  where author = g.id order by id desc limit 1) t on true
             where g.ended_at is null
            """;

    private final JdbcClient db;
    private final Territoires territoires;

    OppositionStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    List<Group> of(int territoire) {
        return db.sql(SELECT + " and g.territoire = :territoire order by g.id")
                .param("territoire", territoire)
                .query(this::group)
                .list();
    }

    Optional<Group> find(long id) {
        return db.sql(SELECT + " and g.id = :id").param("id", id).query(this::group).optional();
    }

    /// Those of a commune that write from this address.
    List<Group> of(int territoire, Email mail) {
        return db.sql(
                        SELECT
                                + " and g.territoire = :territoire and lower(g.mail) = lower(:mail)"
                                + " order by g.id")
                .param("territoire", territoire)
                .param("mail", mail.value())
                .query(this::group)
                .list();
    }

    long insert(Territoire territoire, String name, Email mail, PersonId by, Instant now) {
        return db.sql(
                        """
                        insert into opposition_group (territoire, name, mail, since, named_by)
                        values (:territoire, :name, :mail, :now, :by) returning id
                        """)
                .param("territoire", territoire.id())
                .param("name", name)
                .param("mail", mail.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    void end(long id, PersonId by, Instant now) {
        db.sql(
                        "update opposition_group set ended_at = :now, ended_by = :by, mail = null"
                                + " where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void write(long id, String words, Instant now) {
        db.sql(
                        "insert into opposition_text (author, words, written_at) values (:id,"
                                + " :words, :now)")
                .param("id", id)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Group group(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime written = row.getObject("written_at", OffsetDateTime.class);
        return new Group(
                row.getLong("id"),
                territoires.territoire(row.getInt("territoire")),
                row.getString("name"),
                Optional.ofNullable(row.getString("mail")).map(Email::new),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                written == null
                        ? Optional.empty()
                        : Optional.of(new Group.Said(row.getString("words"), written.toInstant())));
    }
}
