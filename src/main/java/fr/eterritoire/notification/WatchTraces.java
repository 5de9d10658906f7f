package fr.eterritoire.notification;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/// The searches that somebody follows.
@Configuration
class WatchTraces {
    @Bean
    @Order(36)
    Traces watchTracesRows(JdbcClient db) {
        return new RowTraces(
                db,
                words("notification.traces"),
                words("notification.traces-query"),
                words("notification.traces-since"),
                """
                select path || query as what, asked_at as since from watch where lower(mail) = lower(:mail) order by id
                """,
                List.of(
                        """
                        delete from watch where lower(mail) = lower(:mail)
                        """));
    }
}
