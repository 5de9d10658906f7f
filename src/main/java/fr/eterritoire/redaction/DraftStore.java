package fr.eterritoire.redaction;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.redaction.Draft.Made;
import fr.eterritoire.redaction.Draft.Origin;
import fr.eterritoire.redaction.Draft.Revision;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@Component
class DraftStore {
    private static final TypeReference<Map<String, List<String>>> ANSWERS =
            new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Territoires territoires;

    DraftStore(JdbcClient db, JsonMapper json, Territoires territoires) {
        this.db = db;
        this.json = json;
        this.territoires = territoires;
    }

    /// @param by empty when a mail began it
    DraftId insert(
            Territoire territoire,
            ContentForm<?> form,
            Origin origin,
            String said,
            List<String> toCheck,
            Optional<Revision> revises,
            Optional<PersonId> by,
            Instant now) {
        return db.sql(
                        """
                        insert into draft (territoire, answers, origin, said, to_check, also, revises, base,
                                           changed_by, created_at, changed_at)
                        values (:territoire, :answers::jsonb, :origin, :said, :toCheck, '{}', :revises, :base,
                                :by, :now, :now)
                        returning id
                        """)
                .param("territoire", territoire.id())
                .param("answers", json.writeValueAsString(form.answers()))
                .param("origin", origin.name())
                .param("said", said)
                .param("toCheck", toCheck.toArray(String[]::new))
                .param("revises", revises.map(r -> r.content().value()).orElse(null))
                .param("base", revises.map(Revision::base).orElse(null))
                .param("by", by.map(PersonId::value).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new DraftId(row.getLong("id")))
                .single();
    }

    /// Somebody has read it again: nothing is left to check.
    void save(DraftId id, ContentForm<?> form, List<Territoire> also, PersonId by, Instant now) {
        db.sql(
                        """
                        update draft
                           set answers = :answers::jsonb, also = :also, to_check = '{}', changed_by = :by,
                               changed_at = :now
                         where id = :id
                        """)
                .param("id", id.value())
                .param("answers", json.writeValueAsString(form.answers()))
                .param("also", also.stream().map(Territoire::id).toArray(Integer[]::new))
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void made(DraftId id, Made made) {
        db.sql("update draft set content = :content, edition = :edition where id = :id")
                .param("id", id.value())
                .param("content", made.content().value())
                .param("edition", made.edition())
                .update();
    }

    void schedule(DraftId id, Optional<Instant> at) {
        db.sql("update draft set publish_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    void published(DraftId id, Optional<Instant> at) {
        db.sql("update draft set published_at = :at, publish_at = null where id = :id")
                .param("id", id.value())
                .param("at", at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    void delete(DraftId id) {
        db.sql("delete from draft where id = :id").param("id", id.value()).update();
    }

    Optional<Draft> lock(DraftId id) {
        return db.sql("select * from draft where id = :id for update")
                .param("id", id.value())
                .query(this::draft)
                .optional();
    }

    /// Empty for another territory's.
    Optional<Draft> find(Territoire territoire, DraftId id) {
        return db.sql("select * from draft where id = :id and territoire = :territoire")
                .param("id", id.value())
                .param("territoire", territoire.id())
                .query(this::draft)
                .optional();
    }

    /// The draft that a content was made of.
    Optional<Draft> lockOf(ContentId content) {
        return db.sql("select * from draft where content = :content for update")
                .param("content", content.value())
                .query(this::draft)
                .optional();
    }

    /// Those that nobody has published, the last touched first; scheduled ones, the next first.
    List<Draft> of(Territoire territoire, boolean scheduled) {
        return db.sql(
                        "select * from draft where territoire = :territoire and published_at is"
                                + " null"
                                + (scheduled
                                        ? " and publish_at is not null order by publish_at, id"
                                        : " and publish_at is null order by changed_at desc, id"))
                .param("territoire", territoire.id())
                .query(this::draft)
                .list();
    }

    /// Whether another draft shows this picture.
    boolean holds(String picture) {
        return db.sql(
                        "select exists (select from draft where answers @>"
                            + " jsonb_build_object('photo', jsonb_build_array(:picture::text)))")
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }

    int countMailed(Territoire territoire, Instant since) {
        return db.sql(
                        """
                        select count(*) from draft
                         where territoire = :territoire and origin = 'MAIL' and created_at > :since
                        """)
                .param("territoire", territoire.id())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Published before `published`, or neither touched nor scheduled since `untouched`.
    List<Draft> over(Instant published, Instant untouched) {
        return db.sql(
                        """
                        select * from draft
                         where published_at < :published
                            or published_at is null and publish_at is null and changed_at < :untouched
                           for update
                        """)
                .param("published", published.atOffset(ZoneOffset.UTC))
                .param("untouched", untouched.atOffset(ZoneOffset.UTC))
                .query(this::draft)
                .list();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getLong("id")),
                territoires.territoire(row.getInt("territoire")),
                ContentForm.of(json.readValue(row.getString("answers"), ANSWERS)),
                Origin.valueOf(row.getString("origin")),
                row.getString("said"),
                List.of((String[]) row.getArray("to_check").getArray()),
                also(row.getArray("also")),
                content(row, "revises").map(id -> new Revision(id, integer(row, "base"))),
                content(row, "content").map(id -> new Made(id, integer(row, "edition"))),
                Optional.ofNullable(row.getObject("publish_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("published_at") != null,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private List<Territoire> also(Array ids) throws SQLException {
        return Stream.of((Integer[]) ids.getArray()).map(territoires::territoire).toList();
    }

    private static Optional<ContentId> content(ResultSet row, String column) throws SQLException {
        @Nullable Long id = row.getObject(column, Long.class);
        return Optional.ofNullable(id).map(ContentId::new);
    }

    private static int integer(ResultSet row, String column) {
        try {
            return row.getInt(column);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
