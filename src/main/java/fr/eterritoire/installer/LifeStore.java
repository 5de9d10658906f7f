package fr.eterritoire.installer;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.territoire.Commune;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Reads how much goes on: what is announced, by how many associations, how many of them and of
/// lodgings the annuaire lists, and what open annonces offer. Each thing counts once, where it
/// takes place.
@Component
class LifeStore {
    private final JdbcClient db;

    LifeStore(JdbcClient db) {
        this.db = db;
    }

    /// How much was announced in the twelve months before a day, and is in the twelve that begin
    /// with it.
    ///
    /// @param associations by how many associations, in both
    record Announced(int territoire, int last, int next, int associations) {}

    private static final String ANNOUNCED =
            """
            with event as (
                select territoire, content, edition, bool_or(starts_at < :day::timestamptz) as was,
                       bool_or(starts_at >= :day::timestamptz) as will_be
                  from occurrence
                 where main and starts_at >= :day::timestamptz - interval '1 year' and starts_at < :day::timestamptz + interval '1 year'
                   %s
                 group by territoire, content, edition)
            select territoire, count(*) filter (where was) as last, count(*) filter (where will_be) as next,
                   count(distinct lower(e.body -> 'issuer' ->> 'name')) filter (where e.body -> 'issuer' ->> 'kind' = 'ASSOCIATION') as associations
              from event
              join edition e on e.content = event.content and e.number = event.edition
             group by territoire
            """;

    List<Announced> announced(LocalDate day) {
        return db.sql(ANNOUNCED.formatted(""))
                .param("day", day.toString())
                .query(Announced.class)
                .list();
    }

    Announced announced(Commune commune, LocalDate day) {
        return db.sql(ANNOUNCED.formatted("and territoire = :territoire"))
                .param("day", day.atStartOfDay(commune.zone()).toOffsetDateTime().toString())
                .param("territoire", commune.id())
                .query(Announced.class)
                .optional()
                .orElseGet(() -> new Announced(commune.id(), 0, 0, 0));
    }

    /// What the annuaire lists; a festival is held by an association and is none.
    record Listed(int territoire, int associations, int lodgings) {}

    private static final String LISTED =
            """
            select territoire, count(*) filter (where kind = 'association') as associations,
                   count(*) filter (where kind = 'hebergement') as lodgings
              from fiche
             where main and kind in ('association', 'hebergement') and category <> 'festival' %s
             group by territoire
            """;

    List<Listed> listed() {
        return db.sql(LISTED.formatted("")).query(Listed.class).list();
    }

    Listed listed(Commune commune) {
        return db.sql(LISTED.formatted("and territoire = :territoire"))
                .param("territoire", commune.id())
                .query(Listed.class)
                .optional()
                .orElseGet(() -> new Listed(commune.id(), 0, 0));
    }

    /// Open annonces of a type that offer something.
    record Offered(int territoire, AnnonceType type, int count) {}

    private static final String OFFERED =
            """
            select territoire, type, count(*) as count from annonce
             where main and sense = 'offre' and ends_at > :now %s
             group by territoire, type
            """;

    List<Offered> offered(Instant now) {
        return db.sql(OFFERED.formatted(""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LifeStore::offered)
                .list();
    }

    List<Offered> offered(Commune commune, Instant now) {
        return db.sql(OFFERED.formatted("and territoire = :territoire"))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("territoire", commune.id())
                .query(LifeStore::offered)
                .list();
    }

    private static Offered offered(ResultSet row, int line) throws SQLException {
        return new Offered(
                row.getInt("territoire"),
                AnnonceType.find(row.getString("type")).orElseThrow(),
                row.getInt("count"));
    }
}
