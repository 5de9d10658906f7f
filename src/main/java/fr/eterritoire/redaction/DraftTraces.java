package fr.eterritoire.redaction;

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

/// What a town hall is writing and that names somebody’s address: in a field, or in the text that
/// came with a poster. The draft is the town hall’s and stays; the address leaves it.
@Component
@Order(19)
class DraftTraces implements Traces {
    private final JdbcClient db;

    DraftTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("redaction.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select answers #>> '{titre,0}' as title, changed_at from draft
                         where said ~* :pattern or answers::text ~* :pattern order by id
                        """)
                .param("pattern", pattern(mail))
                .query(
                        (row, _) -> {
                            Map<String, String> said = new LinkedHashMap<>();
                            var title = row.getString("title");
                            said.put(words("redaction.traces-what"), title == null ? "" : title);
                            said.put(
                                    words("redaction.traces-when"),
                                    Traces.when(row.getObject("changed_at", OffsetDateTime.class)));
                            return said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return db.sql(
                        """
                        update draft
                           set said = regexp_replace(said, :pattern, '', 'gi'),
                               answers = regexp_replace(answers::text, :pattern, '', 'gi')::jsonb
                         where said ~* :pattern or answers::text ~* :pattern
                        """)
                .param("pattern", pattern(mail))
                .update();
    }

    /// This address and no longer one that ends or begins like it.
    private static String pattern(Email mail) {
        var letters = mail.value().replaceAll("[^A-Za-z0-9@]", "\\\\$0");
        // in JSON a new line before it is the letters \n
        return "(?:(?<![A-Za-z0-9._%+-])|(?<=\\\\[nrt]))"
                + letters
                + "(?![A-Za-z0-9-]|\\.[A-Za-z0-9])";
    }
}
