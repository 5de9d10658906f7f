package fr.eterritoire.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

@Component
class ThreadStore {
    private final JdbcClient db;

    ThreadStore(JdbcClient db) {
        this.db = db;
    }

    void add(SubmissionId submission, boolean fromAuthor, String words, Instant now) {
        db.sql(
                        """
                        insert into thread (submission, from_author, words, written_at)
                        values (:submission, :fromAuthor, :words, :now)
                        """)
                .param("submission", submission.value())
                .param("fromAuthor", fromAuthor)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes back what the decider said last.
    void unsay(SubmissionId submission) {
        db.sql(
                        """
                        delete from thread
                         where id = (select max(id) from thread where submission = :submission and not from_author)
                        """)
                .param("submission", submission.value())
                .update();
    }

    List<ThreadLine> of(SubmissionId submission) {
        return db.sql(
                        "select from_author, words, written_at from thread where submission ="
                                + " :submission order by id")
                .param("submission", submission.value())
                .query(
                        (row, number) ->
                                new ThreadLine(
                                        row.getBoolean("from_author"),
                                        row.getString("words"),
                                        row.getObject("written_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }
}
