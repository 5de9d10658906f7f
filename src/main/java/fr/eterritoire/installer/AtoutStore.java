package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Keeps what communes are proud of.
@Component
class AtoutStore {
    private final JdbcClient db;

    AtoutStore(JdbcClient db) {
        this.db = db;
    }

    /// In the order they were added.
    List<Atout> of(Commune commune) {
        return db.sql("select * from atout where territoire = :territoire order by id")
                .param("territoire", commune.id())
                .query((row, _) -> atout(row))
                .list();
    }

    /// Another commune's is not found.
    Optional<Atout> find(Commune commune, long id) {
        return db.sql("select * from atout where territoire = :territoire and id = :id")
                .param("territoire", commune.id())
                .param("id", id)
                .query((row, _) -> atout(row))
                .optional();
    }

    private static Atout atout(ResultSet row) throws SQLException {
        return new Atout(
                row.getLong("id"),
                AtoutKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("words"),
                row.getString("picture"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alternative"),
                row.getString("credit"));
    }

    long add(Commune commune, Atout said, Instant now) {
        return with(
                        db.sql(
                                """
                                insert into atout (territoire, kind, title, words, picture, width, height, alternative, credit, changed_at)
                                values (:territoire, :kind, :title, :words, :picture, :width, :height, :alternative, :credit, :now)
                                returning id
                                """),
                        commune,
                        said,
                        now)
                .query(Long.class)
                .single();
    }

    void change(Commune commune, Atout said, Instant now) {
        with(
                        db.sql(
                                """
                                update atout
                                   set kind = :kind, title = :title, words = :words, picture = :picture, width = :width,
                                       height = :height, alternative = :alternative, credit = :credit, changed_at = :now
                                 where territoire = :territoire and id = :id
                                """),
                        commune,
                        said,
                        now)
                .param("id", said.id())
                .update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, Commune commune, Atout said, Instant now) {
        return sql.param("territoire", commune.id())
                .param("kind", said.kind().name())
                .param("title", said.title())
                .param("words", said.words())
                .param("picture", said.picture())
                .param("width", said.width())
                .param("height", said.height())
                .param("alternative", said.alternative())
                .param("credit", said.credit())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    void remove(long id) {
        db.sql("delete from atout where id = :id").param("id", id).update();
    }
}
