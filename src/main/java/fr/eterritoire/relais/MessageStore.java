package fr.eterritoire.relais;

import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class MessageStore {
    private final JdbcClient db;
    private final Territoires territoires;

    MessageStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    void add(long conversation, Message message) {
        db.sql(
                        """
                        with written as (
                            insert into message (conversation, side, words, written_at, office)
                            values (:conversation, :side, :words, :now, :office))
                        update conversation set last_at = :now where id = :conversation
                        """)
                .param("conversation", conversation)
                .param("side", message.from().name())
                .param("words", message.words())
                .param("now", message.at().atOffset(ZoneOffset.UTC))
                .param("office", message.office().map(Territoire::id).orElse(null))
                .update();
    }

    /// Oldest first.
    List<Message> of(long conversation) {
        return db.sql(
                        """
                        select side, words, written_at, office from message where conversation = :id order by id
                        """)
                .param("id", conversation)
                .query(
                        (row, _) ->
                                new Message(
                                        Side.valueOf(row.getString("side")),
                                        row.getString("words"),
                                        row.getObject("written_at", OffsetDateTime.class)
                                                .toInstant(),
                                        Optional.ofNullable(row.getObject("office", Integer.class))
                                                .map(territoires::territoire)))
                .list();
    }
}
