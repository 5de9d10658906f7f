package fr.eterritoire.annonces;

import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveEdition;
import fr.eterritoire.publication.LiveRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which annonces are live, the newest first.
@Component
class ListStore {
    private final JdbcClient db;
    private final LiveRows rows;
    private final ScopeSql scopes;

    ListStore(JdbcClient db, LiveRows rows, ScopeSql scopes) {
        this.db = db;
        this.rows = rows;
        this.scopes = scopes;
    }

    /// @param after the last one of the page before
    List<Live> newest(Choice choice, Optional<ContentId> after, int limit) {
        var values = new HashMap<String, Object>();
        return newest(choice, after(after, values), values, limit);
    }

    /// Of these types alone.
    List<Live> newestAmong(Set<AnnonceType> types, Choice choice, int limit) {
        var keys = types.stream().map(AnnonceType::key).toArray(String[]::new);
        return newest(
                choice, " and o.type = any(:among)", new HashMap<>(Map.of("among", keys)), limit);
    }

    private List<Live> newest(
            Choice choice, String besides, Map<String, Object> values, int limit) {
        var where = scopes.where(choice.scope());
        values.putAll(where.values());
        var sql =
                """
                select %so.content, o.edition, o.changed_at, o.published_at from annonce o
                 where %s%s%s
                 order by o.published_at desc, o.content desc limit %d
                """
                        .formatted(
                                where.distinct(),
                                where.sql(),
                                chosen(choice, values),
                                besides,
                                limit);
        return rows.inOrder(
                db.sql(sql).params(values).query((row, _) -> LiveEdition.of(row)).list());
    }

    /// Who owns any of what is chosen; empty when more than `most` are chosen.
    Optional<Set<Integer>> owners(Choice choice, int most) {
        var where = scopes.where(choice.scope());
        var values = new HashMap<>(where.values());
        var sql =
                "select o.territoire from annonce o where %s and o.main%s limit %d"
                        .formatted(where.sql(), chosen(choice, values), most + 1);
        var owners = db.sql(sql).params(values).query(Integer.class).list();
        return owners.size() > most ? Optional.empty() : Optional.of(Set.copyOf(owners));
    }

    private static String chosen(Choice choice, Map<String, Object> values) {
        var sql = new StringBuilder();
        choice.type()
                .ifPresent(type -> with(sql, values, " and o.type = :type", "type", type.key()));
        choice.sense()
                .ifPresent(
                        sense -> with(sql, values, " and o.sense = :sense", "sense", sense.key()));
        range(sql, "price", choice.price());
        range(sql, "surface", choice.surface());
        return sql.toString();
    }

    /// What does not say its price is not in a range of prices. The numbers stand in the question
    /// itself, so that it is planned for them: few have a price of a million.
    private static void range(StringBuilder sql, String column, Choice.Range range) {
        range.from().ifPresent(from -> sql.append(bound(column, " >= ", from)));
        range.to().ifPresent(to -> sql.append(bound(column, " <= ", to)));
    }

    private static String bound(String column, String than, int number) {
        return " and o." + column + than + number;
    }

    private static String after(Optional<ContentId> after, Map<String, Object> values) {
        var sql = new StringBuilder();
        after.ifPresent(
                id ->
                        with(
                                sql,
                                values,
                                " and (o.published_at, o.content) < (select p.published_at,"
                                        + " p.content from publication p where p.content = :after)",
                                "after",
                                id.value()));
        return sql.toString();
    }

    private static void with(
            StringBuilder sql,
            Map<String, Object> values,
            String condition,
            String name,
            Object value) {
        sql.append(condition);
        values.put(name, value);
    }
}
