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

    /// @param byOffice the office wrote first
    long insert(
            long conversation,
            Territoire office,
            Optional<ContentId> need,
            String topic,
            boolean byOffice,
            Instant now) {
        return db.sql(
                        """
                        insert into mise_en_relation (conversation, office, need, topic, state, started_at, waits_for_office, since)
                        values (:conversation, :office, :need, :topic, :state, :now, :waits, :now) returning id
                        """)
                .param("conversation", conversation)
                .param("office", office.id())
                .param("need", need.map(ContentId::value).orElse(null))
                .param("topic", topic)
                .param("state", (byOffice ? State.ANSWERED : State.NEW).name())
                .param("waits", !byOffice)
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
                        select * from mise_en_relation where :office in (office, interco)
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
                           and waits_for_office and conversation is not null
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

    /// Those where one side has been silent since before an instant and was reminded fewer times.
    List<Relation> silent(boolean office, int reminders, Instant before) {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where state not in ('CONCLUDED', 'CLOSED') and conversation is not null
                           and waits_for_office = :office and reminders < :reminders and since < :before
                         order by id for update
                        """)
                .param("office", office)
                .param("reminders", reminders)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::relation)
                .list();
    }

    void reminded(long id, int times) {
        db.sql("update mise_en_relation set reminders = :times where id = :id")
                .param("id", id)
                .param("times", times)
                .update();
    }

    /// Those that no town hall has answered since before an instant, and no intercommunality knows.
    List<Relation> unanswered(Instant before) {
        return db.sql(
                        """
                        select * from mise_en_relation
                         where state = 'NEW' and conversation is not null and interco is null and started_at < :before
                         order by id for update
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::relation)
                .list();
    }

    void giveTo(long id, Territoire interco) {
        db.sql("update mise_en_relation set interco = :interco where id = :id")
                .param("id", id)
                .param("interco", interco.id())
                .update();
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
