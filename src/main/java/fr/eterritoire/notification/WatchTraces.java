package fr.eterritoire.notification;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// The searches that somebody follows.
@Component
@Order(36)
class WatchTraces implements Traces {
    private static final String QUERY = words("notification.traces-query");

    private final RowTraces rows;
    private final Searches searches;

    WatchTraces(JdbcClient db, Searches searches) {
        this.searches = searches;
        rows =
                new RowTraces(
                        db,
                        words("notification.traces"),
                        QUERY,
                        words("notification.traces-since"),
                        """
                        select path || query as what, asked_at as since from watch where lower(mail) = lower(:mail) order by id
                        """,
                        List.of(
                                """
                                delete from watch where lower(mail) = lower(:mail)
                                """));
    }

    @Override
    public String heading() {
        return rows.heading();
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        var traces = rows.of(mail);
        traces.forEach(
                trace -> trace.computeIfPresent(QUERY, (_, address) -> searches.said(address)));
        return traces;
    }

    @Override
    public int erase(Email mail) {
        return rows.erase(mail);
    }
}
