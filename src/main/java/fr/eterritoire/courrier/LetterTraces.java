package fr.eterritoire.courrier;

import static fr.eterritoire.text.Words.words;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Letters written to somebody: their texts are gone once they have left.
@Component
@Order(40)
class LetterTraces implements Traces {
    private final JdbcClient db;

    LetterTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("courrier.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select subject, queued_at, sent_at from letter
                         where lower(recipient) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("courrier.traces-subject"), row.getString("subject"));
                            said.put(
                                    words("courrier.traces-written"),
                                    Traces.when(row.getObject("queued_at", OffsetDateTime.class)));
                            var sent = Traces.when(row.getObject("sent_at", OffsetDateTime.class));
                            said.put(words("courrier.traces-sent"), sent);
                            return (Map<String, String>) said;
                        })
                .list();
    }

    /// One that waits would be about somebody whom nobody knows any more.
    @Override
    public int erase(Email mail) {
        return db.sql(
                        """
                        delete from letter where lower(recipient) = lower(:mail) or lower(reply_to) = lower(:mail)
                        """)
                .param("mail", mail.value())
                .update();
    }
}
