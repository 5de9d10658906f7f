package fr.eterritoire.relais;

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
                    update conversation
                       set writer_mail = null, writer_name = :erased,
                           ended_by = case when ended_at is null then 'WRITER' else ended_by end,
                           ended_at = coalesce(ended_at, now())
                     where lower(writer_mail) = lower(:mail)
                    """,
                    """
                    update conversation
                       set addressee_mail = null, addressee_name = :erased,
                           ended_by = case when ended_at is null then 'ADDRESSEE' else ended_by end,
                           ended_at = coalesce(ended_at, now())
                     where lower(addressee_mail) = lower(:mail)
                    """);

    private final JdbcClient db;

    MessageTraces(JdbcClient db) {
        this.db = db;
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

    @Override
    public int erase(Email mail) {
        return ERASURES.stream()
                .mapToInt(
                        sql ->
                                db.sql(sql)
                                        .param("mail", mail.value())
                                        .param("erased", words("relais.erased"))
                                        .update())
                .sum();
    }
}
