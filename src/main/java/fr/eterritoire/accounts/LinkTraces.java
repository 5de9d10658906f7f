package fr.eterritoire.accounts;

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

/// Links that were mailed to somebody; their secrets are kept nowhere.
@Component
@Order(50)
class LinkTraces implements Traces {
    private final JdbcClient db;

    LinkTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("accounts.traces-links");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select purpose, subject, issued_at, expires_at from capability
                         where lower(recipient) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            var purpose = Purpose.valueOf(row.getString("purpose"));
                            said.put(words("accounts.traces-for"), purpose.label());
                            var subject = row.getLong("subject");
                            if (subject != 0) {
                                said.put(words("accounts.traces-number"), Long.toString(subject));
                            }
                            said.put(
                                    words("accounts.traces-since"),
                                    Traces.when(row.getObject("issued_at", OffsetDateTime.class)));
                            said.put(
                                    words("accounts.traces-until"),
                                    Traces.when(row.getObject("expires_at", OffsetDateTime.class)));
                            return (Map<String, String>) said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return db.sql("delete from capability where lower(recipient) = lower(:mail)")
                .param("mail", mail.value())
                .update();
    }
}
