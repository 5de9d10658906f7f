package fr.eterritoire.annuaire;

import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveEdition;
import fr.eterritoire.publication.LiveRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which fiches are live, by name, and how many there are of each category.
@Component
class FicheListStore {
    private final JdbcClient db;
    private final LiveRows rows;
    private final ScopeSql scopes;

    FicheListStore(JdbcClient db, LiveRows rows, ScopeSql scopes) {
        this.db = db;
        this.rows = rows;
        this.scopes = scopes;
    }

    /// @param after the last one of the page before
    List<Live> named(Choice choice, Instant now, Optional<ContentId> after, int limit) {
        return listed(choice, now, after, "o.name_key, o.content", limit);
    }

    List<Live> changedLast(Choice choice, Instant now, int limit) {
        return listed(
                choice, now, Optional.empty(), "o.changed_at desc, o.name_key, o.content", limit);
    }

    private List<Live> listed(
            Choice choice, Instant now, Optional<ContentId> after, String order, int limit) {
        var where = scopes.where(choice.scope());
        var values = new HashMap<>(where.values());
        var sql =
                """
                select %so.name_key, o.content, o.edition, o.changed_at from fiche o
                 where %s%s%s%s
                 order by %s limit %d
                """
                        .formatted(
                                where.distinct(),
                                where.sql(),
                                besides(choice, now, values),
                                ofType(choice, values),
                                after(after, values),
                                order,
                                limit);
        return rows.inOrder(
                db.sql(sql).params(values).query((row, _) -> LiveEdition.of(row)).list());
    }

    /// Who owns any of what is chosen; empty when more than `most` are chosen.
    Optional<Set<Integer>> owners(Choice choice, Instant now, int most) {
        var where = scopes.where(choice.scope());
        var values = new HashMap<>(where.values());
        var sql =
                "select o.territoire from fiche o where %s and o.main%s%s limit %d"
                        .formatted(
                                where.sql(),
                                besides(choice, now, values),
                                ofType(choice, values),
                                most + 1);
        var owners = db.sql(sql).params(values).query(Integer.class).list();
        return owners.size() > most ? Optional.empty() : Optional.of(Set.copyOf(owners));
    }

    /// Of all kinds, whichever was chosen.
    Map<FicheCategory, Integer> counts(Choice choice, Instant now) {
        var where = scopes.where(choice.scope());
        var values = new HashMap<>(where.values());
        var counts = new EnumMap<FicheCategory, Integer>(FicheCategory.class);
        var sql =
                """
                select o.category, count(%so.content) as number from fiche o
                 where %s%s group by o.category
                """
                        .formatted(where.distinct(), where.sql(), besides(choice, now, values));
        db.sql(sql)
                .params(values)
                .query(
                        row -> {
                            var number = row.getInt("number");
                            FicheCategory.find(row.getString("category"))
                                    .ifPresent(category -> counts.put(category, number));
                        });
        return counts;
    }

    private static String besides(Choice choice, Instant now, Map<String, Object> values) {
        var sql = new StringBuilder();
        if (choice.accessible()) {
            sql.append(" and o.accessible");
        }
        if (choice.open()) {
            sql.append(" and o.open_times @> cast(:now as timestamptz)");
            values.put("now", now.atOffset(ZoneOffset.UTC));
        }
        return sql.toString();
    }

    private static String ofType(Choice choice, Map<String, Object> values) {
        var sql = new StringBuilder();
        choice.kind()
                .ifPresent(
                        kind -> {
                            sql.append(" and o.kind = :kind");
                            values.put("kind", kind.key());
                        });
        choice.category()
                .ifPresent(
                        category -> {
                            sql.append(" and o.category = :category");
                            values.put("category", category.key());
                        });
        return sql.toString();
    }

    private static String after(Optional<ContentId> after, Map<String, Object> values) {
        return after.map(
                        id -> {
                            values.put("after", id.value());
                            return " and (o.name_key, o.content) > (select f.name_key, f.content"
                                    + " from fiche f where f.content = :after and f.main)";
                        })
                .orElse("");
    }

    /// Kept by their organisation, last confirmed before this day, and not asked since.
    List<ContentId> toAsk(LocalDate before) {
        return db.sql(
                        """
                        select f.content
                          from fiche f
                         where f.main and f.owned and f.attested_on <= :before
                           and not exists (select from fiche_asked a
                                            where a.content = f.content and a.attested_on = f.attested_on)
                         order by f.content
                        """)
                .param("before", before)
                .query((row, _) -> new ContentId(row.getLong("content")))
                .list();
    }

    void asked(ContentId id) {
        db.sql(
                        """
                        insert into fiche_asked (content, attested_on)
                        select content, attested_on from fiche where content = :id and main
                        on conflict (content) do update set attested_on = excluded.attested_on
                        """)
                .param("id", id.value())
                .update();
    }
}
