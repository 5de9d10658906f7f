package fr.eterritoire.opposition;

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

/// For which groups somebody writes. What they wrote as elected councillors stays public.
@Component
@Order(24)
class GroupTraces implements Traces {
    private final JdbcClient db;

    GroupTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("opposition.own-traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        "select name, mail, since from opposition_group where lower(mail) ="
                                + " lower(:mail) order by id")
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("opposition.own-traces-group"), row.getString("name"));
                            said.put(words("opposition.own-traces-mail"), row.getString("mail"));
                            said.put(
                                    words("opposition.own-traces-since"),
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            return (Map<String, String>) said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return db.sql("update opposition_group set mail = null where lower(mail) = lower(:mail)")
                .param("mail", mail.value())
                .update();
    }
}
