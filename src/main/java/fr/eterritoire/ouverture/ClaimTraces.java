package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/// What somebody asked for a town hall, and what it was sent: requests to open pages, invitations
/// of communes, addresses that are known to be a mairie’s.
@Configuration
class ClaimTraces {
    @Bean
    @Order(17)
    Traces claimTracesRows(JdbcClient db) {
        return new RowTraces(
                db,
                words("ouverture.traces"),
                words("ouverture.traces-what"),
                words("accounts.traces-since"),
                """
                select name as what, received_at as since from claim where lower(mail) = lower(:mail)
                union all
                select name, invited_at from commune_invitation where lower(recipient) = lower(:mail)
                union all
                select mail, noted_at from known_address where lower(mail) = lower(:mail)
                 order by since
                """,
                List.of(
                        """
                        delete from claim where lower(mail) = lower(:mail)
                        """,
                        """
                        delete from commune_invitation where lower(recipient) = lower(:mail)
                        """,
                        """
                        delete from known_address where lower(mail) = lower(:mail)
                        """));
    }
}
