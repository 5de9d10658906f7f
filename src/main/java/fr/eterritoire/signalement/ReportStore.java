package fr.eterritoire.signalement;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.signalement.Report.Answer;
import fr.eterritoire.signalement.Report.Said;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Component
class ReportStore {
    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    boolean isKnown(String doubleSendKey) {
        return db.sql("select exists (select from report where double_send_key = :key)")
                .param("key", doubleSendKey)
                .query(Boolean.class)
                .single();
    }

    /// @return empty when this form was sent already
    Optional<Report> insert(String doubleSendKey, Live live, Said said, Instant now) {
        return db.sql(
                        """
                        insert into report (double_send_key, content, edition, territoire, reason, words,
                                            reporter_name, reporter_mail, received_at)
                        values (:key, :content, :edition, :territoire, :reason, :words, :name, :mail, :now)
                        on conflict (double_send_key) do nothing
                        returning *
                        """)
                .param("key", doubleSendKey)
                .param("content", live.id().value())
                .param("edition", live.edition())
                .param("territoire", live.owner().id())
                .param("reason", said.reason().name())
                .param("words", said.words())
                .param("name", said.name().orElse(null))
                .param("mail", said.mail().map(Email::value).orElse(null))
                .param("now", utc(now))
                .query(ReportStore::report)
                .optional();
    }

    Optional<Report> find(long id) {
        return db.sql("select * from report where id = :id")
                .param("id", id)
                .query(ReportStore::report)
                .optional();
    }

    /// Those that wait and were reminded of fewer times than this, since before an instant.
    List<Report> waiting(int reminders, Instant before) {
        return db.sql(
                        """
                        select * from report
                         where state = 'OPEN' and reminders < :reminders and received_at < :before order by id
                        """)
                .param("reminders", reminders)
                .param("before", utc(before))
                .query(ReportStore::report)
                .list();
    }

    List<Report> waitingFor(Collection<Integer> territoires) {
        return db.sql(
                        """
                        select * from report where state = 'OPEN' and territoire = any(:territoires) order by id
                        """)
                .param("territoires", territoires.toArray(Integer[]::new))
                .query(ReportStore::report)
                .list();
    }

    void reminded(Report report, int times) {
        db.sql("update report set reminders = :times where id = :id")
                .param("times", times)
                .param("id", report.id())
                .update();
    }

    Optional<Report> lock(long id) {
        return db.sql("select * from report where id = :id for update")
                .param("id", id)
                .query(ReportStore::report)
                .optional();
    }

    void keep(Report report, Answer answer) {
        answering(
                "update report set %s where id = :as and state = 'OPEN' returning *",
                report, answer);
    }

    /// @return all reports that waited on the same content: they are closed together
    List<Report> withdraw(Report report, Answer answer) {
        return answering(
                "update report set %s where content = :content and state = 'OPEN' returning *",
                report, answer);
    }

    private List<Report> answering(String update, Report report, Answer answer) {
        return db.sql(
                        update.formatted(
                                """
                                state = :state, answered_at = :at, answered_as = :as, motif = :motif,
                                message = :message, edition_before = :before
                                """))
                .param("state", answer.kind().name())
                .param("at", utc(answer.at()))
                .param("as", answer.as())
                .param("motif", answer.motif().map(Motif::name).orElse(null))
                .param("message", answer.message())
                .param("before", answer.editionBefore().orElse(null))
                .param("content", report.content().value())
                .query(ReportStore::report)
                .list();
    }

    /// What this answer closed waits again.
    void reopen(Report report) {
        db.sql(
                        """
                        update report
                           set state = 'OPEN', answered_at = null, answered_as = null, motif = null,
                               message = null, edition_before = null
                         where answered_as = :id
                        """)
                .param("id", report.id())
                .update();
    }

    int erase(Instant answeredBefore, Instant receivedBefore) {
        return db.sql(
                        """
                        delete from report
                         where answered_at < :answered or (state = 'OPEN' and received_at < :received)
                        """)
                .param("answered", utc(answeredBefore))
                .param("received", utc(receivedBefore))
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("id"),
                new ContentId(row.getLong("content")),
                row.getInt("edition"),
                row.getInt("territoire"),
                new Said(
                        Reason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        Optional.ofNullable(row.getString("reporter_name")),
                        Optional.ofNullable(row.getString("reporter_mail")).map(Email::new)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("state").equals("OPEN")
                        ? Optional.empty()
                        : Optional.of(answer(row)));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Answer.Kind.valueOf(row.getString("state")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getLong("answered_as"),
                Optional.ofNullable(row.getString("motif")).map(Motif::valueOf),
                row.getString("message"),
                Optional.ofNullable(row.getObject("edition_before", Integer.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
