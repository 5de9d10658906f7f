package fr.eterritoire.content;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
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
