package fr.eterritoire.submission;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.Submission.Facts;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class SubmissionStore {
    private final JdbcClient db;
    private final Territoires territoires;

    SubmissionStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    Optional<SubmissionId> findByKey(String doubleSendKey) {
        return db.sql("select id from submission where double_send_key = :key")
                .param("key", doubleSendKey)
                .query(Long.class)
                .optional()
                .map(SubmissionId::new);
    }

    /// Two sends of one form at the same instant wait here for one another.
    void lockKey(String doubleSendKey) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", doubleSendKey)
                .query((row, number) -> true)
                .single();
    }

    SubmissionId insert(
            String key,
            Territoire to,
            ContentId content,
            int edition,
            Email sender,
            boolean revises,
            boolean verified,
            Instant now) {
        return db.sql(
                        """
                        insert into submission (double_send_key, territoire, content, edition, revises, state, sender,
                                                received_at, verified_at, state_since)
                        values (:key, :territoire, :content, :edition, :revises, :state, :sender, :now, :verified, :now)
                        returning id
                        """)
                .param("key", key)
                .param("territoire", to.id())
                .param("content", content.value())
                .param("edition", edition)
                .param("revises", revises)
                .param("state", verified ? "VERIFIED" : "RECEIVED")
                .param("sender", sender.value())
                .param("now", utc(now))
                .param("verified", verified ? utc(now) : null)
                .query((row, number) -> new SubmissionId(row.getLong("id")))
                .single();
    }

    Optional<Submission> find(SubmissionId id) {
        return one("id = :key", id.value());
    }

    Optional<Submission> lock(SubmissionId id) {
        return one("id = :key for update", id.value());
    }

    /// The proposal that speaks for a content now: the last one made.
    Optional<Submission> latestOf(ContentId content) {
        return one("content = :key order by id desc limit 1", content.value());
    }

    /// The last one that was published.
    Optional<Submission> keeperOf(ContentId content) {
        return one(
                "content = :key and state = 'APPROVED' order by id desc limit 1", content.value());
    }

    private Optional<Submission> one(String which, long key) {
        return db.sql("select * from submission where " + which)
                .param("key", key)
                .query(this::submission)
                .optional();
    }

    /// Proposals that wait for a decision, longest first.
    List<Submission> waiting() {
        return db.sql("select * from submission where state = 'VERIFIED' order by state_since")
                .query(this::submission)
                .list();
    }

    /// Those merged into it, and into these.
    List<Submission> mergedInto(ContentId content) {
        return db.sql(
                        """
                        with recursive merged (id, content) as (
                            select id, content from submission where merged_into = :content
                            union
                            select s.id, s.content from submission s join merged m on s.merged_into = m.content)
                        select s.* from submission s join merged using (id) order by s.id
                        """)
                .param("content", content.value())
                .query(this::submission)
                .list();
    }

    /// Proposals in a state since before an instant.
    List<Submission> inStateSince(String state, Instant before) {
        return db.sql(
                        "select * from submission where state = :state and state_since < :before"
                                + " order by id")
                .param("state", state)
                .param("before", utc(before))
                .query(this::submission)
                .list();
    }

    /// Those that ended without being published; authors of merged ones keep their link.
    List<Submission> endedBefore(Instant limit) {
        return db.sql(
                        "select * from submission where state in ('DECLINED', 'LAPSED')"
                                + " and state_since < :limit order by id")
                .param("limit", utc(limit))
                .query(this::submission)
                .list();
    }

    /// Those that became public, or part of something public, before then.
    List<Submission> publishedBefore(Instant limit) {
        return db.sql(
                        "select * from submission where state in ('APPROVED', 'MERGED')"
                                + " and state_since < :limit order by id")
                .param("limit", utc(limit))
                .query(this::submission)
                .list();
    }

    /// With its thread, decisions and reminders.
    void erase(SubmissionId id) {
        db.sql("delete from submission where id = :id").param("id", id.value()).update();
    }

    /// Whether no proposal is about it or was merged into it.
    boolean isForgotten(ContentId content) {
        return db.sql(
                        "select not exists (select from submission where content = :content or"
                                + " merged_into = :content)")
                .param("content", content.value())
                .query(Boolean.class)
                .single();
    }

    void verified(SubmissionId id, int edition, Instant now) {
        db.sql(
                        """
                        update submission
                           set state = 'VERIFIED', edition = :edition, verified_at = coalesce(verified_at, :now),
                               state_since = :now, merged_into = null
                         where id = :id
                        """)
                .param("id", id.value())
                .param("edition", edition)
                .param("now", utc(now))
                .update();
    }

    /// A new edition while it waits, without waiting anew.
    void proposes(SubmissionId id, int edition) {
        db.sql("update submission set edition = :edition where id = :id")
                .param("id", id.value())
                .param("edition", edition)
                .update();
    }

    void become(SubmissionId id, String state, Optional<ContentId> mergedInto, Instant now) {
        db.sql(
                        """
                        update submission set state = :state, state_since = :now, merged_into = :into where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("into", mergedInto.map(ContentId::value).orElse(null))
                .param("now", utc(now))
                .update();
    }

    void handTo(SubmissionId id, Territoire territoire, int edition, Instant since) {
        db.sql(
                        """
                        update submission set territoire = :territoire, edition = :edition, state_since = :since
                         where id = :id
                        """)
                .param("id", id.value())
                .param("since", utc(since))
                .param("territoire", territoire.id())
                .param("edition", edition)
                .update();
    }

    Submission submission(ResultSet row, int number) throws SQLException {
        var facts =
                new Facts(
                        new SubmissionId(row.getLong("id")),
                        territoires.territoire(row.getInt("territoire")),
                        new ContentId(row.getLong("content")),
                        row.getInt("edition"),
                        row.getBoolean("revises"),
                        new Email(row.getString("sender")),
                        instant(row, "received_at"));
        var since = instant(row, "state_since");
        return switch (row.getString("state")) {
            case "RECEIVED" -> new Submission.Received(facts);
            case "VERIFIED" -> new Submission.Verified(facts, since);
            case "SENT_BACK" -> new Submission.SentBack(facts, since);
            case "APPROVED" -> new Submission.Approved(facts, since);
            case "DECLINED" -> new Submission.Declined(facts, since);
            case "MERGED" ->
                    new Submission.Merged(facts, since, new ContentId(row.getLong("merged_into")));
            case "LAPSED" -> new Submission.Lapsed(facts, since);
            case String other -> throw new IllegalStateException("Unknown state " + other);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
