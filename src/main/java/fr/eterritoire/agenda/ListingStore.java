package fr.eterritoire.agenda;

import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

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
        return db.sql(
                        """
                        select live.*
                          from (select content, min(starts_at) as next
                                  from ((select o.content, o.starts_at from occurrence o
                                          where %1$s and %2$s and o.starts_at > :from - interval '36 hours'
                                          order by o.starts_at, o.content limit %3$d)
                                        union all
                                        (select o.content, o.starts_at from occurrence o
                                          where %1$s and %2$s and o.starts_at <= :from - interval '36 hours'
                                            and o.ends_at - o.starts_at > interval '36 hours'
                                          order by o.starts_at, o.content limit %3$d)) times
                                 group by content order by next, content limit %3$d) listed
                          join live on live.id = listed.content
                         order by live.id
                        """
                                .formatted(where.sql(), AgendaStore.STILL_TO_COME, limit))
                .params(where.values())
                .query(rows)
                .list();
    }

    List<Live> cancelled(Scope scope, Instant from, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", AgendaStore.utc(from));
        return db.sql(
                        """
                        select live.*
                          from live
                         where live.body ->> 'status' = 'CANCELLED'
                           and live.id in (select o.content from occurrence o where %1$s and %2$s)
                         order by live.id limit %3$d
                        """
                                .formatted(where.sql(), AgendaStore.STILL_TO_COME, limit))
                .params(where.values())
                .query(rows)
                .list();
    }

    List<Live> lastPublished(Scope scope, Instant from, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", AgendaStore.utc(from));
        return db.sql(
                        """
                        select live.*
                          from live
                         where exists (select from occurrence o where o.content = live.id and %s and %s)
                         order by live.published_at desc, live.id desc limit %3$d
                        """
                                .formatted(where.sql(), AgendaStore.STILL_TO_COME, limit))
                .params(where.values())
                .query(rows)
                .list();
    }
}
