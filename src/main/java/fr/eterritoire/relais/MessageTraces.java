package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody wrote to others. Erased, their words and their name are gone; what the other side
/// wrote is the other side's, and goes with its six months.
@Component
@Order(35)
class MessageTraces implements Traces {
    private static final List<String> ERASURES =
            List.of(
                    """
                    delete from conversation
                     where (lower(writer_mail) = lower(:mail) and (confirmed_at is null or addressee_mail is null and addressee_office is null))
                        or (lower(addressee_mail) = lower(:mail) and writer_mail is null and writer_office is null)
                    """,
                    """
                    delete from message m using conversation c
                     where c.id = m.conversation
                       and (lower(c.writer_mail) = lower(:mail) and m.side = 'WRITER'
                            or lower(c.addressee_mail) = lower(:mail) and m.side = 'ADDRESSEE')
                    """,
                    """
                    update conversation_report r set why = '' from conversation c
                     where c.id = r.conversation
                       and (lower(c.writer_mail) = lower(:mail) and r.side = 'WRITER'
                            or lower(c.addressee_mail) = lower(:mail) and r.side = 'ADDRESSEE')
                    """,
                    """
                    update conversation set writer_mail = null, writer_name = :erased
                     where lower(writer_mail) = lower(:mail)
                    """,
                    """
                    update conversation set addressee_mail = null, addressee_name = :erased
                     where lower(addressee_mail) = lower(:mail)
                    """);

    private final JdbcClient db;
    private final ConversationStore store;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MessageTraces(
            JdbcClient db,
            ConversationStore store,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return words("relais.traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return db.sql(
                        """
                        select c.topic, m.words, m.written_at
                          from conversation c join message m on m.conversation = c.id
                         where lower(c.writer_mail) = lower(:mail) and m.side = 'WRITER'
                            or lower(c.addressee_mail) = lower(:mail) and m.side = 'ADDRESSEE'
                         order by m.id
                        """)
                .param("mail", mail.value())
                .query(
                        (row, _) -> {
                            Map<String, String> said = new LinkedHashMap<>();
                            said.put(words("relais.traces-about"), row.getString("topic"));
                            said.put(words("relais.traces-words"), row.getString("words"));
                            said.put(
                                    words("relais.traces-when"),
                                    Traces.when(row.getObject("written_at", OffsetDateTime.class)));
                            return said;
                        })
                .list();
    }

    /// Whoever follows their conversations hears that these have ended once nothing of them is
    /// left.
    @Override
    public int erase(Email mail) {
        var open = lockOpen(mail);
        open.forEach((id, side) -> store.end(id, Optional.of(side), clock.instant()));
        var erased = ERASURES.stream().mapToInt(sql -> erase(sql, mail)).sum();
        open.keySet().forEach(id -> events.publishEvent(new ConversationEnded(id)));
        return erased;
    }

    /// The conversations they are still in, and on which side.
    private Map<Long, Side> lockOpen(Email mail) {
        var open = new LinkedHashMap<Long, Side>();
        db.sql(
                        """
                        select id, case when lower(writer_mail) = lower(:mail) then 'WRITER' else 'ADDRESSEE' end as side
                          from conversation
                         where confirmed_at is not null and ended_at is null
                           and lower(:mail) in (lower(writer_mail), lower(addressee_mail))
                         order by id for update
                        """)
                .param("mail", mail.value())
                .query(
                        row -> {
                            open.put(row.getLong("id"), Side.valueOf(row.getString("side")));
                        });
        return open;
    }

    private int erase(String sql, Email mail) {
        return db.sql(sql)
                .param("mail", mail.value())
                .param("erased", words("relais.erased"))
                .update();
    }
}
