package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/// Whom a town hall has named to decide from the mail alone.
@Configuration
class DeciderTraces {
    @Bean
    @Order(18)
    Traces deciderTracesRows(JdbcClient db) {
        return new RowTraces(
                db,
                words("accounts.traces-decider"),
                words("accounts.traces-what"),
                words("accounts.traces-since"),
                """
                select mail as what, since from named_decider where lower(mail) = lower(:mail) order by id
                """,
                List.of(
                        """
                        delete from named_decider where lower(mail) = lower(:mail)
                        """));
    }
}
