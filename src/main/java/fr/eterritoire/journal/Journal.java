package fr.eterritoire.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

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

    /// The same act done to many at once, each for a territory of its own.
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAll(Who who, String act, List<Done> all, String why) {
        db.sql(
                        """
                        insert into journal (at, actor_kind, actor, act, subject_kind, subject, territoire, why)
                        select :at, :actorKind, :actor, :act, done.kind, done.subject, done.territoire, :why
                          from unnest(:kinds::text[], :subjects::bigint[], :territoires::int[])
                               as done (kind, subject, territoire)
                        """)
                .param("at", utc(clock.instant()))
                .param("actorKind", who.kind().name())
                .param("actor", who.id())
                .param("act", act)
                .param(
                        "kinds",
                        all.stream().map(done -> done.subject().kind()).toArray(String[]::new))
                .param(
                        "subjects",
                        all.stream().map(done -> done.subject().id()).toArray(Long[]::new))
                .param("territoires", all.stream().map(Done::territoire).toArray(Integer[]::new))
                .param("why", why)
                .update();
    }

    /// The rows of a territory, newest first.
    public List<Entry> of(Question question, int limit) {
        return db.sql(
                        """
                        select * from journal
                         where territoire = :territoire
                           and (:from::timestamptz is null or at >= :from::timestamptz)
                           and (:until::timestamptz is null or at < :until::timestamptz)
                           and (:act::text is null or act = :act)
                           and (:person::bigint is null or (actor_kind = 'PERSON' and actor = :person))
                           and (:before::bigint is null or id < :before)
                         order by id desc limit :limit
                        """)
                .param("territoire", question.territoire())
                .param("from", question.from().map(Journal::utc).orElse(null))
                .param("until", question.until().map(Journal::utc).orElse(null))
                .param("act", question.act().orElse(null))
                .param("person", question.person().orElse(null))
                .param("before", question.before().orElse(null))
                .param("limit", limit)
                .query(Journal::entry)
                .list();
    }

    /// Every act that was done for a territory.
    public List<String> actsIn(int territoire) {
        return db.sql("select distinct act from journal where territoire = :territoire order by 1")
                .param("territoire", territoire)
                .query(String.class)
                .list();
    }

    /// Numbers of the people who acted for a territory while signed in.
    public List<Long> peopleIn(int territoire) {
        return db.sql(
                        """
                        select distinct actor from journal
                         where territoire = :territoire and actor_kind = 'PERSON' order by 1
                        """)
                .param("territoire", territoire)
                .query(Long.class)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Who(Who.Kind.valueOf(row.getString("actor_kind")), row.getLong("actor")),
                row.getString("act"),
                new Subject(row.getString("subject_kind"), row.getLong("subject")),
                row.getInt("territoire"),
                row.getString("why"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// One of many acts alike: to what, and for which territory.
    public record Done(Subject subject, int territoire) {}

    /// What an act was done to: `submission` 12, `content` 34.
    public record Subject(String kind, long id) {}
}
