package fr.eterritoire.agenda;

import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveEdition;
import fr.eterritoire.publication.LiveRows;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads live events whole, each once, without choosing one of its times.
@Component
class ListingStore {
    private final JdbcClient db;
    private final LiveRows rows;
    private final ScopeSql scopes;

    ListingStore(JdbcClient db, LiveRows rows, ScopeSql scopes) {
        this.db = db;
        this.rows = rows;
        this.scopes = scopes;
    }

    /// Each event that is not over at an instant, the next ones first chosen, by number. What began
    /// long before is looked for apart, so that nobody reads through all that is past.
    List<Live> listed(Scope scope, Instant from, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", AgendaStore.utc(from));
        return byNumber(
                """
                select content, edition, changed_at, min(starts_at) as next
                  from ((select o.content, o.edition, o.changed_at, o.starts_at from occurrence o
                          where %1$s and %2$s and o.starts_at > :from - interval '36 hours'
                          order by o.starts_at, o.content limit %3$d)
                        union all
                        (select o.content, o.edition, o.changed_at, o.starts_at from occurrence o
                          where %1$s and %2$s and o.starts_at <= :from - interval '36 hours'
                            and o.ends_at - o.starts_at > interval '36 hours'
                          order by o.ends_at, o.content limit %3$d)) times
                 group by content, edition, changed_at order by next, content limit %3$d
                """
                        .formatted(where.sql(), AgendaStore.STILL_TO_COME, limit),
                where.values());
    }

    List<Live> cancelled(Scope scope, Instant from, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", AgendaStore.utc(from));
        return byNumber(
                """
                select live.id as content, live.edition, live.changed_at
                  from live
                 where live.body ->> 'status' = 'CANCELLED'
                   and live.id in (select o.content from occurrence o where %s and %s)
                 order by live.id limit %d
                """
                        .formatted(where.sql(), AgendaStore.STILL_TO_COME, limit),
                where.values());
    }

    private List<Live> byNumber(String question, Map<String, Object> values) {
        return whole(question, values).stream()
                .sorted(Comparator.comparing(live -> live.id().value()))
                .toList();
    }

    /// The newest first. A large territory walks through what it announced last until it has
    /// enough; a small one looks at all that is still to come in it.
    List<Live> lastPublished(Scope scope, Instant from, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", AgendaStore.utc(from));
        var question =
                switch (scope.territoire()) {
                    case France _ -> walking("true");
                    case Region _ -> walking("live.region = :id");
                    case Departement _ -> walking("live.departement = :id");
                    default ->
                            """
                            with coming as materialized (
                                select o.content from occurrence o where %s and %s)
                            select live.id as content, live.edition, live.changed_at
                              from live where live.id in (select content from coming)
                             order by live.published_at desc, live.id desc limit %d
                            """;
                };
        return whole(
                question.formatted(where.sql(), AgendaStore.STILL_TO_COME, limit), where.values());
    }

    /// A question about each row, not `exists`: PostgreSQL would read the whole territory to join
    /// and sort it, since it cannot know that the newest are nearly all still to come.
    private static String walking(String among) {
        return "select live.id as content, live.edition, live.changed_at from live where"
                + " live.kind = 'EVENEMENT' and "
                + among
                + """
                 and (select true from occurrence o where o.content = live.id and %s and %s limit 1)
                order by live.published_at desc, live.id desc limit %d
                """;
    }

    private List<Live> whole(String question, Map<String, Object> values) {
        var editions =
                db.sql(question).params(values).query((row, number) -> LiveEdition.of(row)).list();
        var live = rows.whole(editions);
        return editions.stream()
                .flatMap(edition -> Stream.ofNullable(live.get(edition.id())))
                .toList();
    }
}
