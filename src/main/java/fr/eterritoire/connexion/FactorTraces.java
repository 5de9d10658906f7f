package fr.eterritoire.connexion;

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

/// By what somebody signs in: passkeys, applications, a printed card, browsers that are trusted, an
/// account elsewhere. Without them nobody signs in any more.
@Component
@Order(15)
class FactorTraces implements Traces {
    private final JdbcClient db;

    FactorTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("connexion.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
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
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("connexion.traces-what"), row.getString("what"));
                            said.put(
                                    words("accounts.traces-since"),
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            return (Map<String, String>) said;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return Stream.of(
                        "delete from factor where person in (select id from person where"
                                + " lower(mail) = lower(:mail))",
                        "delete from user_credentials where user_entity_user_id in (select handle"
                            + " from passkey_holder where person in (select id from person where"
                            + " lower(mail) = lower(:mail)))",
                        "delete from passkey_holder where person in (select id from person where"
                                + " lower(mail) = lower(:mail))",
                        "delete from trusted_browser where person in (select id from person where"
                                + " lower(mail) = lower(:mail))",
                        "delete from proconnect_identity where person in (select id from person"
                                + " where lower(mail) = lower(:mail))",
                        "delete from sign_in where lower(mail) = lower(:mail) or person in (select"
                                + " id from person where lower(mail) = lower(:mail))")
                .mapToInt(each -> db.sql(each).param("mail", mail.value()).update())
                .sum();
    }
}
