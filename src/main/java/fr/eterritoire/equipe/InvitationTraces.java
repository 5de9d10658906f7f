package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/// Invitations to serve a town hall, to somebody who may have no account yet.
@Configuration
class InvitationTraces {
    @Bean
    @Order(16)
    Traces invitationTracesRows(JdbcClient db) {
        return new RowTraces(
                db,
                words("equipe.traces"),
                words("equipe.traces-what"),
                words("accounts.traces-since"),
                """
                select t.name as what, i.invited_at as since from team_invitation i join territoire t on t.id = i.territoire
                 where lower(i.recipient) = lower(:mail) order by i.id
                """,
                List.of(
                        """
                        update team_invitation set recipient = null, ended_at = coalesce(ended_at, now())
                         where lower(recipient) = lower(:mail)
                        """));
    }
}
