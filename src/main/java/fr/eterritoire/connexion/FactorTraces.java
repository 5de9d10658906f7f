package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.RowTraces;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/// By what somebody signs in: passkeys, applications, a printed card, browsers that are trusted, an
/// account elsewhere. Without them nobody signs in any more.
@Configuration
class FactorTraces {
    @Bean
    @Order(15)
    Traces factorTracesRows(JdbcClient db) {
        return new RowTraces(
                db,
                words("connexion.traces"),
                words("connexion.traces-what"),
                words("accounts.traces-since"),
                """
                select label as what, since from factor where person in (select id from person where lower(mail) = lower(:mail))
                union all
                select c.label, c.created::timestamptz from user_credentials c join passkey_holder h on h.handle = c.user_entity_user_id
                 where h.person in (select id from person where lower(mail) = lower(:mail))
                union all
                select browser, since from trusted_browser where person in (select id from person where lower(mail) = lower(:mail))
                union all
                select provider, since from proconnect_identity where person in (select id from person where lower(mail) = lower(:mail))
                union all
                select '', asked_at from sign_in
                 where lower(mail) = lower(:mail) or person in (select id from person where lower(mail) = lower(:mail))
                 order by since
                """,
                List.of(
                        """
                        delete from factor where person in (select id from person where lower(mail) = lower(:mail))
                        """,
                        """
                        delete from user_credentials where user_entity_user_id in
                         (select handle from passkey_holder where person in (select id from person where lower(mail) = lower(:mail)))
                        """,
                        """
                        delete from passkey_holder where person in (select id from person where lower(mail) = lower(:mail))
                        """,
                        """
                        delete from trusted_browser where person in (select id from person where lower(mail) = lower(:mail))
                        """,
                        """
                        delete from proconnect_identity where person in (select id from person where lower(mail) = lower(:mail))
                        """,
                        """
                        delete from sign_in where lower(mail) = lower(:mail)
                         or person in (select id from person where lower(mail) = lower(:mail))
                        """));
    }
}
