package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;

/// Who has joined, counted as it is.
@Component
class Members {
    private final JdbcClient db;
    private final Territoires territoires;

    Members(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    /// Latest first.
    List<Member> all() {
        return db.sql("select territoire, since from membership order by since desc, territoire")
                .query(
                        (row, _) ->
                                new Member(
                                        territoires.territoire(row.getInt("territoire")),
                                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
