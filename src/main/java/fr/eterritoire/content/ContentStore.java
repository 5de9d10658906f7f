package fr.eterritoire.content;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;

@Component
class ContentStore {
    private final JdbcClient db;
    private final ContentJson json;

    ContentStore(JdbcClient db, ContentJson json) {
        this.db = db;
        this.json = json;
    }

    ContentId insert(String kind, int owner, Instant now) {
        return db.sql(
                        """
                        insert into content (kind, owner, created_at) values (:kind, :owner, :now) returning id
                        """)
                .param("kind", kind)
                .param("owner", owner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ContentId(row.getLong("id")))
                .single();
    }

    List<ContentId> insertAll(List<String> kinds, List<Integer> owners, Instant now) {
        var ids =
                db.sql(
                                "select nextval(pg_get_serial_sequence('content', 'id')) from"
                                        + " generate_series(1, :count)")
                        .param("count", kinds.size())
                        .query(Long.class)
                        .list();
        db.sql(
                        """
                        insert into content (id, kind, owner, created_at) overriding system value
                        select id, kind, owner, :now
                          from unnest(:ids::bigint[], :kinds::text[], :owners::int[]) as new (id, kind, owner)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(Long[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("owners", owners.toArray(Integer[]::new))
                .update();
        return ids.stream().map(ContentId::new).toList();
    }

    /// The contents are locked first, in one order, as one revision would.
    List<Integer> addEditions(List<ContentId> ids, List<? extends Content> contents, Instant now) {
        var numbers = ids.stream().map(ContentId::value).toArray(Long[]::new);
        db.sql("select id from content where id = any(:ids) order by id for update")
                .param("ids", numbers)
                .query(Long.class)
                .list();
        var editions = new HashMap<Long, Integer>();
        db.sql(
                        """
                        insert into edition (content, number, format, title, body, made_at)
                        select new.id, 1 + coalesce((select max(e.number) from edition e where e.content = new.id), 0),
                               :format, new.title, new.body::jsonb, :now
                          from unnest(:ids::bigint[], :titles::text[], :bodies::text[]) as new (id, title, body)
                        returning content, number
                        """)
                .param("format", json.format())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", numbers)
                .param("titles", contents.stream().map(Content::title).toArray(String[]::new))
                .param("bodies", contents.stream().map(json::write).toArray(String[]::new))
                .query(
                        row -> {
                            editions.put(row.getLong("content"), row.getInt("number"));
                        });
        return ids.stream().map(id -> editions.get(id.value())).toList();
    }

    void erase(ContentId id) {
        db.sql("delete from content where id = :id").param("id", id.value()).update();
    }

    List<String> picturesOf(ContentId id) {
        return db.sql(
                        "select distinct jsonb_path_query(body, '$.pictures[*].sha256') #>> '{}'"
                                + " from edition where content = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    boolean holds(String picture) {
        return db.sql(
                        "select exists (select from edition where body @>"
                            + " jsonb_build_object('pictures',"
                            + " jsonb_build_array(jsonb_build_object('sha256', :picture::text))))")
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }

    /// The content is locked first, so that two revisions at once get two numbers.
    int addEdition(ContentId id, Content content, Instant now) {
        db.sql("select id from content where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
        return db.sql(
                        """
                        insert into edition (content, number, format, title, body, made_at)
                        select :id, coalesce(max(number), 0) + 1, :format, :title, :body::jsonb, :now
                          from edition where content = :id
                        returning number
                        """)
                .param("id", id.value())
                .param("format", json.format())
                .param("title", content.title())
                .param("body", json.write(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Content edition(ContentId id, int number) {
        return db.sql("select format, body from edition where content = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> json.read(row.getInt("format"), row.getString("body")))
                .single();
    }

    int ownerOf(ContentId id) {
        return db.sql("select owner from content where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    int editionsOf(ContentId id) {
        return db.sql("select count(*) from edition where content = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /// @return whether there is such a content
    boolean handTo(ContentId id, int owner) {
        return db.sql("update content set owner = :owner where id = :id")
                        .param("id", id.value())
                        .param("owner", owner)
                        .update()
                == 1;
    }
}
