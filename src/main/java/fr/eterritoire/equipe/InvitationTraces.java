package fr.eterritoire.equipe;

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

/// Invitations to serve a town hall, to somebody who may have no account yet.
@Component
@Order(16)
class InvitationTraces implements Traces {
    private final JdbcClient db;

    InvitationTraces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String heading() {
        return words("equipe.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select '' as what, invited_at as since from team_invitation where lower(recipient) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(words("equipe.traces-what"), row.getString("what"));
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
                        "update team_invitation set recipient = null, ended_at = coalesce(ended_at,"
                                + " now()) where lower(recipient) = lower(:mail)")
                .mapToInt(each -> db.sql(each).param("mail", mail.value()).update())
                .sum();
    }
}
