package fr.eterritoire.moderation;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.SubmissionId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class DecisionStore {
    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    /// Keeps a decision; its `id` is ignored and given anew.
    Decision insert(Decision decision) {
        return db.sql(
                        """
                        insert into decision (submission, kind, territoire, capability, person, trust, decided_at, motif, message,
                                              edition_proposed, edition_corrected, edition_before, into_content)
                        values (:submission, :kind, :territoire, :capability, :person, :trust, :at, :motif, :message,
                                :proposed, :corrected, :before, :into)
                        returning *
                        """)
                .param("submission", decision.submission().value())
                .param("kind", decision.kind().name())
                .param("territoire", decision.territoire())
                .param("capability", idOf(decision.by(), Who.Kind.DECIDER))
                .param("person", idOf(decision.by(), Who.Kind.PERSON))
                .param("trust", idOf(decision.by(), Who.Kind.TRUST))
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param("motif", decision.motif().map(Motif::name).orElse(null))
                .param("message", decision.message())
                .param("proposed", decision.editionProposed())
                .param("corrected", decision.editionCorrected().orElse(null))
                .param("before", decision.editionBefore().orElse(null))
                .param("into", decision.into().map(ContentId::value).orElse(null))
                .query(DecisionStore::decision)
                .single();
    }

    Optional<Decision> findLast(SubmissionId submission) {
        return db.sql(
                        "select * from decision where submission = :submission order by id desc"
                                + " limit 1")
                .param("submission", submission.value())
                .query(DecisionStore::decision)
                .optional();
    }

    /// What a person has decided since then and not undone, last first.
    List<Decision> of(long person, Instant since) {
        return db.sql(
                        """
                        select * from decision
                         where person = :person and decided_at > :since and undone_at is null
                         order by id desc
                        """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(DecisionStore::decision)
                .list();
    }

    void undone(long id, Instant now) {
        db.sql("update decision set undone_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Long idOf(Who by, Who.Kind kind) {
        return by.kind() == kind ? by.id() : null;
    }

    private static Who by(ResultSet row) throws SQLException {
        var person = row.getObject("person", Long.class);
        var trust = row.getObject("trust", Long.class);
        if (trust != null) {
            return Who.trust(trust);
        }
        return person == null ? Who.decider(row.getLong("capability")) : Who.person(person);
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission")),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getInt("territoire"),
                by(row),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null,
                Optional.ofNullable(row.getString("motif")).map(Motif::valueOf),
                row.getString("message"),
                row.getInt("edition_proposed"),
                Optional.ofNullable(row.getObject("edition_corrected", Integer.class)),
                Optional.ofNullable(row.getObject("edition_before", Integer.class)),
                Optional.ofNullable(row.getObject("into_content", Long.class)).map(ContentId::new));
    }
}
