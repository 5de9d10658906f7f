package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Component
class JoiningStore {
    private final JdbcClient db;

    JoiningStore(JdbcClient db) {
        this.db = db;
    }

    /// An invitation, and between whom.
    record Row(int epci, int commune, Joining.Invited invited) {}

    Optional<Row> find(long id) {
        return db.sql("select * from commune_invitation where id = :id")
                .param("id", id)
                .query(JoiningStore::row)
                .optional();
    }

    /// By commune.
    Map<Integer, Joining.Invited> of(Epci epci) {
        var invited = new HashMap<Integer, Joining.Invited>();
        db.sql("select * from commune_invitation where epci = :epci")
                .param("epci", epci.id())
                .query(JoiningStore::row)
                .list()
                .forEach(row -> invited.put(row.commune(), row.invited()));
        return invited;
    }

    /// The last invitation replaces the one before.
    long invite(Epci epci, Commune commune, Email to, String name, PersonId by, Instant now) {
        return db.sql(
                        """
                        insert into commune_invitation (epci, commune, recipient, name, invited_by, invited_at)
                        values (:epci, :commune, :to, :name, :by, :now)
                        on conflict (epci, commune) do update
                          set recipient = excluded.recipient, name = excluded.name,
                              invited_by = excluded.invited_by, invited_at = excluded.invited_at
                        returning id
                        """)
                .param("epci", epci.id())
                .param("commune", commune.id())
                .param("to", to.value())
                .param("name", name)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Set<Integer> open() {
        return new HashSet<>(
                db.sql("select territoire from membership").query(Integer.class).list());
    }

    Set<Integer> claimed() {
        return new HashSet<>(
                db.sql(
                                "select territoire from claim where state in ('CONFIRMED',"
                                        + " 'CONTESTED', 'OPENED')")
                        .query(Integer.class)
                        .list());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("epci"),
                row.getInt("commune"),
                new Joining.Invited(
                        row.getLong("id"),
                        new Email(row.getString("recipient")),
                        row.getString("name"),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant()));
    }
}
