package fr.eterritoire.confiance;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which associations somebody is trusted to speak for.
@Component
@Order(22)
class TrustTraces implements Traces {
    private final JdbcClient db;
    private final InstantSource clock;

    TrustTraces(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return words("confiance.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select association, mail, since, least(until, ended_at) as over from trust
                         where lower(mail) = lower(:mail) order by id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            var said = new LinkedHashMap<String, String>();
                            said.put(
                                    words("confiance.traces-association"),
                                    row.getString("association"));
                            said.put(words("confiance.traces-mail"), row.getString("mail"));
                            said.put(
                                    words("confiance.traces-since"),
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            said.put(
                                    words("confiance.traces-until"),
                                    Traces.when(row.getObject("over", OffsetDateTime.class)));
                            return (Map<String, String>) said;
                        })
                .list();
    }

    /// Without an author there is nobody left to trust.
    @Override
    public int erase(Email mail) {
        return db.sql(
                        """
                        update trust set mail = null, ended_at = coalesce(ended_at, :now) where lower(mail) = lower(:mail)
                        """)
                .param("mail", mail.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
