package fr.eterritoire.relais;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/// Two who write to one another, whatever it is about.
@Component
class PairStore {
    private static final String ONE = "lower(%1$s_mail) = lower(:mail) or %1$s_office = :office";
    private static final String OTHER =
            "lower(%1$s_mail) = lower(:otherMail) or %1$s_office = :otherOffice";

    private final JdbcClient db;

    PairStore(JdbcClient db) {
        this.db = db;
    }

    /// A conversation, and which side of it somebody is.
    record Place(long conversation, Side side) {}

    /// The open conversations of this one and that one, whoever began them, locked.
    List<Place> lockOpen(Correspondent one, Correspondent other) {
        var isWriter = ONE.formatted("writer");
        return asked(
                        """
                        select id, case when %1$s then 'WRITER' else 'ADDRESSEE' end as side
                          from conversation
                         where confirmed_at is not null and ended_at is null
                           and ((%1$s) and (%2$s) or (%3$s) and (%4$s))
                         order by id for update
                        """
                                .formatted(
                                        isWriter,
                                        OTHER.formatted("addressee"),
                                        ONE.formatted("addressee"),
                                        OTHER.formatted("writer")),
                        one,
                        other)
                .query(
                        (row, _) ->
                                new Place(row.getLong("id"), Side.valueOf(row.getString("side"))))
                .list();
    }

    /// Whether this addressee has had enough of this writer.
    boolean isBlocked(Correspondent writer, Correspondent addressee) {
        return asked(
                        """
                        select exists (
                            select from conversation where ended_by = 'ADDRESSEE' and (%s) and (%s))
                        """
                                .formatted(ONE.formatted("writer"), OTHER.formatted("addressee")),
                        writer,
                        addressee)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Correspondent one, Correspondent other) {
        return db.sql(sql)
                .param("mail", ConversationStore.mail(one))
                .param("office", ConversationStore.office(one))
                .param("otherMail", ConversationStore.mail(other))
                .param("otherOffice", ConversationStore.office(other));
    }
}
