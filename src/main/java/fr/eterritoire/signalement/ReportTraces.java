package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody reported. One that was answered goes; one that waits is still to be decided, and
/// says no more from whom it is.
@Component
@Order(30)
class ReportTraces implements Traces {
    private final JdbcClient db;

    ReportTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("signalement.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select id, content, reason, words, reporter_name, received_at, message from report
                         where lower(reporter_mail) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("signalement.traces-number"), row.getString("id"));
                            said.put(words("signalement.traces-on"), row.getString("content"));
                            said.put(
                                    words("signalement.what-is-wrong"),
                                    Reason.valueOf(row.getString("reason")).label());
                            said.put(words("signalement.traces-words"), row.getString("words"));
                            said.put(
                                    words("signalement.your-name"), row.getString("reporter_name"));
                            said.put(
                                    words("signalement.traces-when"),
                                    Traces.when(
                                            row.getObject("received_at", OffsetDateTime.class)));
                            var answer = row.getString("message");
                            said.put(
                                    words("signalement.traces-answer"),
                                    answer == null ? "" : answer);
                            return (Map<String, String>) said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        var gone =
                db.sql(
                                """
                                delete from report where lower(reporter_mail) = lower(:mail) and state <> 'OPEN'
                                """)
                        .param("mail", mail.value())
                        .update();
        return gone
                + db.sql(
                                """
                                update report set reporter_mail = null, reporter_name = null, emptied = true
                                 where lower(reporter_mail) = lower(:mail)
                                """)
                        .param("mail", mail.value())
                        .update();
    }
}
