package fr.eterritoire.courrier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
public class LetterStore {
    private final JdbcClient db;
    private final JsonMapper json;

    LetterStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A letter as it waits or was sent.
    public record Kept(
            long id,
            Email recipient,
            String subject,
            String html,
            String text,
            List<Letter.InlinePicture> pictures,
            Optional<String> replyTo,
            Optional<String> ends,
            Instant queuedAt,
            Instant sendAfter,
            Optional<Instant> sentAt,
            String messageId) {}

    long insert(Letter letter, String html, String text, String messageId, Instant now) {
        return db.sql(
                        """
                        insert into letter (recipient, subject, html, text, pictures, reply_to, ended_at_address, hold_key,
                                            queued_at, send_after, message_id)
                        values (:recipient, :subject, :html, :text, :pictures::jsonb, :replyTo, :ends, :holdKey,
                                :now, :after, :messageId)
                        returning id
                        """)
                .param("recipient", letter.to().value())
                .param("subject", letter.subject())
                .param("html", html)
                .param("text", text)
                .param("pictures", json.writeValueAsString(letter.pictures()))
                .param("replyTo", letter.replyTo().map(Email::value).orElse(null))
                .param("ends", letter.ends().orElse(null))
                .param("holdKey", letter.holdKey().orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", now.plus(letter.holdFor()).atOffset(ZoneOffset.UTC))
                .param("messageId", messageId)
                .query(Long.class)
                .single();
    }

    List<Long> recall(String holdKey, Instant now) {
        return db.sql(
                        """
                        update letter set recalled_at = :now, html = '', text = '', pictures = '[]', ended_at_address = null
                         where hold_key = :key and sent_at is null and recalled_at is null
                        returning id
                        """)
                .param("key", holdKey)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /// Locked until the transaction ends; empty when it was sent or recalled.
    Optional<Kept> lockToSend(long id) {
        return db.sql(
                        """
                        select * from letter where id = :id and sent_at is null and recalled_at is null for update
                        """)
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    void sent(long id, Instant now) {
        db.sql("update letter set sent_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Its text holds links that open something: once it has left, nobody needs it here.
    void empty(long id) {
        db.sql(
                        "update letter set html = '', text = '', pictures = '[]', ended_at_address"
                                + " = null where id = :id")
                .param("id", id)
                .update();
    }

    int purgeSentBefore(Instant before) {
        return db.sql("delete from letter where coalesce(sent_at, recalled_at) < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How many have not left.
    long unsent() {
        return db.sql("select count(*) from letter where sent_at is null and recalled_at is null")
                .query(Long.class)
                .single();
    }

    /// How many should have left before then and did not.
    long unsentSince(Instant then) {
        return db.sql(
                        """
                        select count(*) from letter where sent_at is null and recalled_at is null and send_after < :then
                        """)
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Newest first, those recalled left out.
    List<Kept> latest(int limit) {
        return db.sql(
                        "select * from letter where recalled_at is null order by id desc limit"
                                + " :limit")
                .param("limit", limit)
                .query(this::kept)
                .list();
    }

    Optional<Kept> find(long id) {
        return db.sql("select * from letter where id = :id")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    private Kept kept(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Kept(
                row.getLong("id"),
                new Email(row.getString("recipient")),
                row.getString("subject"),
                row.getString("html"),
                row.getString("text"),
                json.readValue(
                        row.getString("pictures"),
                        new TypeReference<List<Letter.InlinePicture>>() {}),
                Optional.ofNullable(row.getString("reply_to")),
                Optional.ofNullable(row.getString("ended_at_address")),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("send_after", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("message_id"));
    }
}
