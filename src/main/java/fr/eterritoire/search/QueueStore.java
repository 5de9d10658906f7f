package fr.eterritoire.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// What the index has still to hear of.
@Component
class QueueStore {
    private final JdbcClient db;

    QueueStore(JdbcClient db) {
        this.db = db;
    }

    record Waiting(long seq, long content) {}

    /// Numbers are drawn before rows are committed: a smaller one may come later.
    ///
    /// @param but these
    List<Waiting> first(int most, Collection<Waiting> but) {
        return db.sql(
                        "select seq, content from search_queue where seq <> all (:but) order by seq"
                                + " limit :most")
                .param("most", most)
                .param("but", seqs(but))
                .query(Waiting.class)
                .list();
    }

    void done(Collection<Waiting> rows) {
        db.sql("delete from search_queue where seq = any(:seqs)")
                .param("seqs", seqs(rows))
                .update();
    }

    private static Long[] seqs(Collection<Waiting> rows) {
        return rows.stream().map(Waiting::seq).toArray(Long[]::new);
    }

    void add(Collection<Long> contents) {
        db.sql("insert into search_queue (content) select unnest(:ids::bigint[])")
                .param("ids", contents.toArray(Long[]::new))
                .update();
    }

    long size() {
        return db.sql("select count(*) from search_queue").query(Long.class).single();
    }

    /// Age in seconds of what waits for longest, 0 when nothing waits.
    double age() {
        return db.sql(
                        "select coalesce(extract(epoch from now() - min(since)), 0) from"
                                + " search_queue")
                .query(Double.class)
                .single();
    }

    /// What has begun or ended since it was last asked stands elsewhere in the order of time.
    ///
    /// @return how many
    int addMoved(Instant now) {
        return db.sql(
                        """
                        with span as (
                            update search_state s set rolled_at = greatest(s.rolled_at, :now)
                              from (select rolled_at from search_state) as before
                            returning before.rolled_at as since)
                        insert into search_queue (content)
                        select distinct content from (
                            select o.content from occurrence o, span
                             where o.main and o.starts_at > span.since - interval '36 hours' and o.starts_at <= :now
                               and o.ends_at > span.since and o.ends_at <= :now
                            union all
                            select o.content from occurrence o, span
                             where o.ends_at - o.starts_at > interval '36 hours' and o.ends_at > span.since and o.ends_at <= :now
                            union all
                            select o.content from occurrence o, span
                             where o.main and o.starts_at > span.since and o.starts_at <= :now
                               and o.ends_at - o.starts_at > interval '36 hours') as moved
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
