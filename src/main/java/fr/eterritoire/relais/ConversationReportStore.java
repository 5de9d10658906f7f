package fr.eterritoire.relais;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

@Component
class ConversationReportStore {
    private final JdbcClient db;

    ConversationReportStore(JdbcClient db) {
        this.db = db;
    }

    void add(long conversation, Report report) {
        db.sql(
                        """
                        insert into conversation_report (conversation, side, why, at) values (:conversation, :side, :why, :at)
                        """)
                .param("conversation", conversation)
                .param("side", report.by().name())
                .param("why", report.why())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first.
    List<Report> of(long conversation) {
        return db.sql(
                        """
                        select side, why, at from conversation_report where conversation = :id order by id
                        """)
                .param("id", conversation)
                .query(
                        (row, _) ->
                                new Report(
                                        Side.valueOf(row.getString("side")),
                                        row.getString("why"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
