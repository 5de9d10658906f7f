package fr.eterritoire.accounts;

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
class DelegationStore {
    private static final String ASKED =
            "select commune, epci, extent, since, given_by from delegation";

    private final JdbcClient db;

    DelegationStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Delegation> find(int commune) {
        return db.sql(ASKED + " where commune = :commune and until is null")
                .param("commune", commune)
                .query(DelegationStore::delegation)
                .optional();
    }

    List<Delegation> to(int epci) {
        return db.sql(ASKED + " where epci = :epci and until is null order by since, commune")
                .param("epci", epci)
                .query(DelegationStore::delegation)
                .list();
    }

    void insert(Delegation delegation) {
        db.sql(
                        """
                        insert into delegation (commune, epci, extent, since, given_by)
                        values (:commune, :epci, :extent, :since, :by)
                        """)
                .param("commune", delegation.commune())
                .param("epci", delegation.epci())
                .param("extent", delegation.extent().name())
                .param("since", utc(delegation.since()))
                .param("by", delegation.givenBy().value())
                .update();
    }

    void end(int commune, PersonId by, Instant now) {
        db.sql(
                        """
                        update delegation set until = :now, ended_by = :by
                         where commune = :commune and until is null
                        """)
                .param("commune", commune)
                .param("by", by.value())
                .param("now", utc(now))
                .update();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getInt("commune"),
                row.getInt("epci"),
                Delegation.Extent.valueOf(row.getString("extent")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("given_by")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
