package fr.eterritoire.courrier;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Traces that are rows of tables, of each of which one says what it is and since when.
///
/// @param heading what they are, on the screen
/// @param what how that of each row is called, and `since` its moment
/// @param question SQL that finds `what` and `since` of the rows of `:mail`, oldest first
/// @param erasures SQL that erases those of `:mail`, in their order
public record RowTraces(
        JdbcClient db,
        String heading,
        String what,
        String since,
        String question,
        List<String> erasures)
        implements Traces {

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(question)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            Map<String, String> said = new LinkedHashMap<>();
                            said.put(what, row.getString("what"));
                            said.put(
                                    since,
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            return said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return erasures.stream()
                .mapToInt(each -> db.sql(each).param("mail", mail.value()).update())
                .sum();
    }
}
