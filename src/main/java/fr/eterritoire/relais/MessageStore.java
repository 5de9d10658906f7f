package fr.eterritoire.relais;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

@Component
class MessageStore {
    private final JdbcClient db;

    MessageStore(JdbcClient db) {
        this.db = db;
    }

    void add(long conversation, Side from, String words, Instant now) {
        db.sql(
                        """
                        with written as (
                            insert into message (conversation, side, words, written_at) values (:conversation, :side, :words, :now))
                        update conversation set last_at = :now where id = :conversation
                        """)
                .param("conversation", conversation)
                .param("side", from.name())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first.
    List<Message> of(long conversation) {
        return db.sql(
                        """
                        select side, words, written_at from message where conversation = :id order by id
                        """)
                .param("id", conversation)
                .query(
                        (row, _) ->
                                new Message(
                                        Side.valueOf(row.getString("side")),
                                        row.getString("words"),
                                        row.getObject("written_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }
}
