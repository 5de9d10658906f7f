package fr.eterritoire.ouverture;

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

/// What somebody asked for a town hall, and what it was sent: requests to open pages, invitations
/// of communes, addresses that are known to be a mairie’s.
@Component
@Order(17)
class ClaimTraces implements Traces {
    private final JdbcClient db;

    ClaimTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("ouverture.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select name as what, received_at as since from claim where lower(mail) = lower(:mail)
                        union all
                        select name, invited_at from commune_invitation where lower(recipient) = lower(:mail)
                        union all
                        select mail, noted_at from known_address where lower(mail) = lower(:mail)
                         order by since
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("ouverture.traces-what"), row.getString("what"));
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
                        "delete from claim where lower(mail) = lower(:mail)",
                        "delete from commune_invitation where lower(recipient) = lower(:mail)",
                        "delete from known_address where lower(mail) = lower(:mail)")
                .mapToInt(each -> db.sql(each).param("mail", mail.value()).update())
                .sum();
    }
}
