package fr.eterritoire;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All that is kept, in a form that shows whether anything changed.
class Ledger {
    /// Written by the machine itself, or filled once with open data.
    private static final Set<String> NOT_OURS =
            Set.of(
                    "scheduled_tasks",
                    "spring_session",
                    "spring_session_attributes",
                    "event_publication",
                    "flyway_schema_history",
                    "territoire",
                    "former_slug",
                    "postcode",
                    "other_name",
                    "contour",
                    "atlas",
                    "bucket",
                    "search_queue",
                    "search_state");

    private final JdbcClient db;
    private final Flyway tables;
    private final PostOffice.LetterBoxes letters;

    Ledger(JdbcClient db, Flyway tables, PostOffice.LetterBoxes letters) {
        this.db = db;
        this.tables = tables;
        this.letters = letters;
    }

    /// A checksum of each table, once every letter that is due has left.
    Map<String, String> read() {
        letters.carry();
        var sums = new TreeMap<String, String>();
        db.sql(tables().stream().map(Ledger::checksum).collect(Collectors.joining(" union all ")))
                .query(
                        (RowCallbackHandler)
                                row -> sums.put(row.getString("name"), row.getString("rows")));
        return sums;
    }

    /// The last proposal of an author.
    ///
    /// @param content the content it is about
    record Entry(long submission, long content, int territoire, String state) {}

    Entry lastOf(Proposal proposal) {
        return db.sql(
                        "select id, content, territoire, state from submission where sender ="
                                + " :author order by id desc limit 1")
                .param("author", proposal.author())
                .query(
                        (row, _) ->
                                new Entry(
                                        row.getLong("id"),
                                        row.getLong("content"),
                                        row.getInt("territoire"),
                                        row.getString("state")))
                .single();
    }

    /// The number of the edition it proposes now.
    String editionOf(Proposal proposal) {
        return db.sql("select edition::text from submission where id = :id")
                .param("id", lastOf(proposal).submission())
                .query(String.class)
                .single();
    }

    /// The stored text of what was proposed.
    String body(Proposal proposal) {
        return db.sql("select body from edition where content = :content and number = 1")
                .param("content", lastOf(proposal).content())
                .query(String.class)
                .single();
    }

    /// Numbers of all that a commune has: proposals, contents, people.
    List<Long> numbersIn(String insee) {
        return db.sql(
                        """
                        select x.id from territoire t,
                               lateral (select id from submission where territoire = t.id
                                        union select id from content where owner = t.id
                                        union select id from draft where territoire = t.id
                                        union select person from role_held where territoire = t.id) x
                         where t.kind = 'COMMUNE' and t.code = :insee
                        """)
                .param("insee", insee)
                .query(Long.class)
                .list();
    }

    /// Breaks it, as nothing in the product can: the owner of the tables does.
    void rewrite(Proposal proposal, String body) {
        JdbcClient.create(tables.getConfiguration().getDataSource())
                .sql(
                        """
                        with unguarded as (select set_config('session_replication_role', 'replica', true))
                        update edition set body = :body::jsonb from unguarded where content = :content
                        """)
                .param("body", body)
                .param("content", lastOf(proposal).content())
                .update();
    }

    private Set<String> tables() {
        return db
                .sql(
                        """
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_OURS.contains(table))
                .collect(Collectors.toSet());
    }

    private static String checksum(String table) {
        return """
        select '%s' as name, count(*) || ' ' || sum(hashtextextended(r::text, 0)) as rows from %s r
        """
                .formatted(table, rows(table));
    }

    /// A letter that was held leaves when its time comes, whatever is done meanwhile.
    private static String rows(String table) {
        return table.equals("letter")
                ? "(select id, recipient, subject, hold_key, queued_at, recalled_at from letter)"
                : table;
    }
}
