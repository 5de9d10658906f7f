package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What each list had when it was last read.
@Component
class IssueStore {
    private final JdbcClient db;

    IssueStore(JdbcClient db) {
        this.db = db;
    }

    /// The list with which a file shares the most; one that shares nothing with any is a list of
    /// its own: another region, another year.
    Issue issue(String source, String form, Set<String> ids) {
        var list =
                db.sql(
                                """
                                select l.id from source_list l join source_listed e on e.list = l.id
                                 where l.source = :source and l.form = :form and e.source_id = any(:ids)
                                 group by l.id order by count(*) desc, l.id desc limit 1
                                """)
                        .param("source", source)
                        .param("form", form)
                        .param("ids", ids.toArray(String[]::new))
                        .query(Long.class)
                        .optional();
        return list.map(id -> new Issue(source, form, OptionalLong.of(id), of(id), ids))
                .orElseGet(() -> new Issue(source, form, OptionalLong.empty(), Set.of(), ids));
    }

    private Set<String> of(long list) {
        return new HashSet<>(
                db.sql("select source_id from source_listed where list = :list")
                        .param("list", list)
                        .query(String.class)
                        .list());
    }

    /// What the file no longer has and no other list of its source has either.
    List<String> gone(Issue issue) {
        return db.sql(
                        """
                        select e.source_id from source_listed e
                         where e.list = :list and e.source_id <> all(:now)
                           and not exists (select from source_listed other join source_list l on l.id = other.list
                                            where other.source_id = e.source_id and l.source = :source and l.id <> :list)
                         order by 1
                        """)
                .param("list", issue.list().orElse(0))
                .param("source", issue.source())
                .param("now", issue.now().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /// From now on the list is what the file has.
    void save(Issue issue, Instant now) {
        var list = issue.list().orElseGet(() -> begin(issue, now));
        var ids = issue.now().toArray(String[]::new);
        db.sql("update source_list set read_at = :now where id = :list")
                .param("list", list)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from source_listed where list = :list and source_id <> all(:ids)")
                .param("list", list)
                .param("ids", ids)
                .update();
        db.sql(
                        """
                        delete from source_listed e using source_list l
                         where l.id = e.list and l.source = :source and l.form = :form and l.id <> :list and e.source_id = any(:ids)
                        """)
                .param("source", issue.source())
                .param("form", issue.form())
                .param("list", list)
                .param("ids", ids)
                .update();
        db.sql(
                        """
                        insert into source_listed (list, source_id)
                        select :list, id from unnest(:ids::text[]) as id on conflict do nothing
                        """)
                .param("list", list)
                .param("ids", ids)
                .update();
    }

    /// @param edition the one written from it; empty for a duplicate of `content`
    record Entry(ContentId content, Optional<Integer> edition) {}

    /// What an entry became; nobody else takes it in until the transaction ends.
    Optional<Entry> lock(Imports imports, String source, String id) {
        return db.sql(
                        "select content, edition from "
                                + imports.table
                                + " where source = :source and source_id = :id for update")
                .param("source", source)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Entry(
                                        new ContentId(row.getLong("content")),
                                        Optional.ofNullable(
                                                row.getObject("edition", Integer.class))))
                .optional();
    }

    /// It was a duplicate: met again, it is new.
    void forget(Imports imports, String source, String id) {
        db.sql("delete from " + imports.table + " where source = :source and source_id = :id")
                .param("source", source)
                .param("id", id)
                .update();
    }

    /// It was withdrawn because no list has it any more. What was left out as repeating it is
    /// forgotten: met again, it takes its place.
    void gone(Imports imports, String source, String id, ContentId content, Instant now) {
        db.sql(
                        "update "
                                + imports.table
                                + " set gone_at = :now where source = :source and source_id = :id")
                .param("source", source)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from " + imports.table + " where content = :content and edition is null")
                .param("content", content.value())
                .update();
    }

    private long begin(Issue issue, Instant now) {
        return db.sql(
                        """
                        insert into source_list (source, form, read_at) values (:source, :form, :now) returning id
                        """)
                .param("source", issue.source())
                .param("form", issue.form())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
