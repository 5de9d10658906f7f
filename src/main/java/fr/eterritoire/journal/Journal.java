package fr.eterritoire.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;

/// The door to the account of acts. A trigger refuses any change to its rows.
@Component
public class Journal {
    private final JdbcClient db;
    private final InstantSource clock;

    Journal(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Notes an act in the caller's transaction, so that neither can be without the other.
    ///
    /// @param act what was done, a verb in the past: `approved`, `declined`
    /// @param subject what it was done to
    /// @param territoire id of the territory it was done for
    /// @param why the stated ground, empty when the act needs none
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Who who, String act, Subject subject, int territoire, String why) {
        db.sql(
                        """
                        insert into journal (at, actor_kind, actor, act, subject_kind, subject, territoire, why)
                        values (:at, :actorKind, :actor, :act, :subjectKind, :subject, :territoire, :why)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorKind", who.kind().name())
                .param("actor", who.id())
                .param("act", act)
                .param("subjectKind", subject.kind())
                .param("subject", subject.id())
                .param("territoire", territoire)
                .param("why", why)
                .update();
    }

    /// What an act was done to: `submission` 12, `content` 34.
    public record Subject(String kind, long id) {}
}
