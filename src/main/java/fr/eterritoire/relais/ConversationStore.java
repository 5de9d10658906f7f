package fr.eterritoire.relais;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

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
class ConversationStore {
    private final JdbcClient db;
    private final Territoires territoires;

    ConversationStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    boolean isKnown(String doubleSendKey) {
        return db.sql("select exists (select from conversation where double_send_key = :key)")
                .param("key", doubleSendKey)
                .query(Boolean.class)
                .single();
    }

    /// @return empty when this form was sent already
    Optional<Conversation> insert(
            String doubleSendKey, About about, Correspondent writer, Instant now) {
        return db.sql(
                        """
                        insert into conversation (double_send_key, territoire, content, topic, writer_name, writer_mail,
                                                  writer_office, addressee_name, addressee_mail, addressee_office, started_at, last_at)
                        values (:key, :territoire, :content, :topic, :writerName, :writerMail, :writerOffice, :addresseeName,
                                :addresseeMail, :addresseeOffice, :now, :now)
                        on conflict (double_send_key) do nothing
                        returning *
                        """)
                .param("key", doubleSendKey)
                .param("territoire", about.territoire().id())
                .param("content", about.content().map(ContentId::value).orElse(null))
                .param("topic", about.topic())
                .param("writerName", writer.name())
                .param("writerMail", mail(writer))
                .param("writerOffice", office(writer))
                .param("addresseeName", about.addressee().name())
                .param("addresseeMail", mail(about.addressee()))
                .param("addresseeOffice", office(about.addressee()))
                .param("now", utc(now))
                .query(this::conversation)
                .optional();
    }

    static @Nullable String mail(Correspondent correspondent) {
        return correspondent instanceof Correspondent.Person(var _, var mail)
                ? mail.map(Email::value).orElse(null)
                : null;
    }

    static @Nullable Integer office(Correspondent correspondent) {
        return correspondent instanceof Correspondent.Office(var territoire)
                ? territoire.id()
                : null;
    }

    Optional<Conversation> find(long id) {
        return db.sql("select * from conversation where id = :id")
                .param("id", id)
                .query(this::conversation)
                .optional();
    }

    Optional<Conversation> lock(long id) {
        return db.sql("select * from conversation where id = :id for update")
                .param("id", id)
                .query(this::conversation)
                .optional();
    }

    /// What an office began last about something.
    Optional<Conversation> findLast(Territoire writer, ContentId content) {
        return db.sql(
                        """
                        select * from conversation where writer_office = :office and content = :content
                         order by id desc limit 1
                        """)
                .param("office", writer.id())
                .param("content", content.value())
                .query(this::conversation)
                .optional();
    }

    /// Those of an office, the last written in first.
    List<Conversation> of(Territoire office, int limit) {
        return db.sql(
                        """
                        select * from conversation
                         where confirmed_at is not null and :office in (addressee_office, writer_office, stand_in)
                         order by last_at desc, id desc limit :limit
                        """)
                .param("office", office.id())
                .param("limit", limit)
                .query(this::conversation)
                .list();
    }

    void confirm(long id, Instant now) {
        db.sql("update conversation set confirmed_at = :now, last_at = :now where id = :id")
                .param("id", id)
                .param("now", utc(now))
                .update();
    }

    /// @param by empty for the operator
    void end(long id, Optional<Side> by, Instant now) {
        db.sql(
                        """
                        update conversation set ended_at = :now, ended_by = :by where id = :id and ended_at is null
                        """)
                .param("id", id)
                .param("by", by.map(Side::name).orElse(null))
                .param("now", utc(now))
                .update();
    }

    /// @param office empty: nobody stands in any more
    void standIn(long id, Optional<Territoire> office) {
        db.sql("update conversation set stand_in = :office where id = :id")
                .param("id", id)
                .param("office", office.map(Territoire::id).orElse(null))
                .update();
    }

    /// @return their ids
    List<Long> erase(Instant lastBefore, Instant unconfirmedBefore) {
        return db.sql(
                        """
                        delete from conversation
                         where last_at < :last or (confirmed_at is null and started_at < :unconfirmed)
                        returning id
                        """)
                .param("last", utc(lastBefore))
                .param("unconfirmed", utc(unconfirmedBefore))
                .query(Long.class)
                .list();
    }

    private Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getLong("id"),
                territoires.territoire(row.getInt("territoire")),
                Optional.ofNullable(row.getObject("content", Long.class)).map(ContentId::new),
                row.getString("topic"),
                correspondent(row, "writer"),
                correspondent(row, "addressee"),
                standing(row),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("stand_in", Integer.class))
                        .map(territoires::territoire));
    }

    private Correspondent correspondent(ResultSet row, String which) throws SQLException {
        @Nullable Integer office = row.getObject(which + "_office", Integer.class);
        return office == null
                ? new Correspondent.Person(
                        row.getString(which + "_name"),
                        Optional.ofNullable(row.getString(which + "_mail")).map(Email::new))
                : new Correspondent.Office(territoires.territoire(office));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return new Standing.Ended(
                    Optional.ofNullable(row.getString("ended_by")).map(Side::valueOf));
        }
        return row.getObject("confirmed_at") == null
                ? new Standing.Unconfirmed()
                : new Standing.Open();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
