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
import java.util.stream.Stream;

/// Whom a town hall has named to decide from the mail alone.
@Component
@Order(18)
class DeciderTraces implements Traces {
    private final JdbcClient db;

    DeciderTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("accounts.traces-decider");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select mail as what, since from named_decider where lower(mail) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("accounts.traces-what"), row.getString("what"));
                            said.put(
                                    words("accounts.traces-since"),
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            return (Map<String, String>) said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return Stream.of("delete from named_decider where lower(mail) = lower(:mail)")
                .mapToInt(each -> db.sql(each).param("mail", mail.value()).update())
                .sum();
    }
}
