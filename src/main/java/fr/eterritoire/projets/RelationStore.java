package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Component
class RelationStore {
    private final JdbcClient db;
    private final Territoires territoires;

    RelationStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    long insert(Begun begun, Instant now) {
        var wroteFirst = begun.who() == Begun.Who.OFFICE_THAT_WROTE;
        return db.sql(
                        """
                        insert into mise_en_relation (conversation, office, of_author, need, topic, state, started_at,
                                                      waits_for_office, since)
                        values (:conversation, :office, :ofAuthor, :need, :topic, :state, :now, :waits, :now) returning id
                        """)
                .param("conversation", begun.conversation().id())
                .param("office", begun.office().id())
                .param("ofAuthor", begun.who() == Begun.Who.AUTHOR)
                .param("need", begun.need().map(ContentId::value).orElse(null))
                .param("topic", begun.conversation().topic())
                .param("state", (wroteFirst ? State.ANSWERED : State.NEW).name())
                .param("waits", !wroteFirst)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Relation> find(long id) {
        return db.sql("select * from mise_en_relation where id = :id")
                .param("id", id)
                .query(this::relation)
                .optional();
    }

    Optional<Relation> lock(long id) {
        return db.sql("select * from mise_en_relation where id = :id for update")
                .param("id", id)
                .query(this::relation)
                .optional();
    }

    Optional<Relation> findOf(long conversation) {
        return db.sql("select * from mise_en_relation where conversation = :id")
                .param("id", conversation)
                .query(this::relation)
                .optional();
    }

    Optional<Relation> lockOf(long conversation) {
        return db.sql("select * from mise_en_relation where conversation = :id for update")
                .param("id", conversation)
                .query(this::relation)
                .optional();
    }

    /// Those before an office, what waits for it first.
    List<Relation> of(Territoire office) {
        return db.sql(
                        """
                        select * from mise_en_relation where :office in (office, interco) and not of_author
                         order by state in ('CONCLUDED', 'CLOSED'), waits_for_office desc, since limit 200
                        """)
                .param("office", office.id())
                .query(this::relation)
                .list();
    }

    /// What waits for an answer of these offices, longest first.
    List<Relation> waitingFor(Collection<Integer> offices) {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where (office = any(:offices) or interco = any(:offices))
                           and waits_for_office and not of_author and conversation is not null
                           and state not in ('CONCLUDED', 'CLOSED')
                         order by since
                        """)
                .param("offices", offices.toArray(Integer[]::new))
                .query(this::relation)
                .list();
    }

    void become(long id, State state) {
        db.sql("update mise_en_relation set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    /// Somebody wrote: from now on it is the other's turn, if it was not before.
    void turnsTo(long id, boolean office, Instant now) {
        db.sql(
                        """
                        update mise_en_relation set waits_for_office = :office, since = :now, reminders = 0
                         where id = :id and waits_for_office <> :office
                        """)
                .param("id", id)
                .param("office", office)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those where one side has been silent since before an instant and was reminded fewer times;
    /// each is looked at again before anything is done.
    List<Relation> silent(boolean office, int reminders, Instant before) {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where state not in ('CONCLUDED', 'CLOSED') and conversation is not null
                           and waits_for_office = :office and reminders < :reminders and since < :before
                         order by id
                        """)
                .param("office", office)
                .param("reminders", reminders)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::relation)
                .list();
    }

    /// @return false when somebody has written or reminded them meanwhile
    boolean reminded(Relation silent, int times) {
        return db.sql(
                                """
                                update mise_en_relation set reminders = :times
                                 where id = :id and reminders < :times and since = :since
                                   and waits_for_office = :office and state not in ('CONCLUDED', 'CLOSED')
                                """)
                        .param("id", silent.id())
                        .param("times", times)
                        .param("since", silent.since().atOffset(ZoneOffset.UTC))
                        .param("office", silent.waitsForOffice())
                        .update()
                == 1;
    }

    /// Those that no town hall has answered since before an instant, and no intercommunality knew.
    List<Relation> unanswered(Instant before) {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where state = 'NEW' and conversation is not null and not passed_on and not of_author
                           and started_at < :before
                         order by id
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::relation)
                .list();
    }

    /// @return false when it was answered meanwhile
    boolean giveTo(long id, Territoire interco) {
        return db.sql(
                                """
                                update mise_en_relation set interco = :interco, passed_on = true
                                 where id = :id and state = 'NEW' and not passed_on
                                """)
                        .param("id", id)
                        .param("interco", interco.id())
                        .update()
                == 1;
    }

    /// The intercommunality is not before it any more.
    void takeBack(long conversation) {
        db.sql("update mise_en_relation set interco = null where conversation = :conversation")
                .param("conversation", conversation)
                .update();
    }

    /// Those that are not over, about something that may be.
    List<Relation> openWithNeed() {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where state not in ('CONCLUDED', 'CLOSED') and need is not null and conversation is not null
                         order by id
                        """)
                .query(this::relation)
                .list();
    }

    /// @return false when it was over already
    boolean close(long id) {
        return db.sql(
                                """
                                update mise_en_relation set state = 'CLOSED'
                                 where id = :id and state not in ('CONCLUDED', 'CLOSED')
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// How many were concluded, by office.
    Map<Integer, Integer> concluded() {
        return db
                .sql(
                        """
                        select office, count(*)::int as many from mise_en_relation where state = 'CONCLUDED' group by office
                        """)
                .query((row, _) -> Map.entry(row.getInt("office"), row.getInt("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Relation relation(ResultSet row, int number) throws SQLException {
        return new Relation(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("conversation", Long.class)),
                territoires.territoire(row.getInt("office")),
                row.getBoolean("of_author"),
                Optional.ofNullable(row.getObject("need", Long.class)).map(ContentId::new),
                row.getString("topic"),
                State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("waits_for_office"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("interco", Integer.class))
                        .map(territoires::territoire));
    }
}
