package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;

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
class SignInStore {
    private final JdbcClient db;

    SignInStore(JdbcClient db) {
        this.db = db;
    }

    long insert(
            Email mail, long addressee, byte[] browser, Onward onward, Instant now, Instant until) {
        return db.sql(
                        """
                        insert into sign_in (mail, addressee, browser, onward, asked_at, expires_at)
                        values (:mail, :addressee, :browser, :onward, :now, :until)
                        returning id
                        """)
                .param("mail", mail.value())
                .param("addressee", addressee)
                .param("browser", browser)
                .param("onward", onward.path())
                .param("now", utc(now))
                .param("until", utc(until))
                .query(Long.class)
                .single();
    }

    /// Those whose letter is still to be written.
    List<Long> unwritten() {
        return db.sql("select id from sign_in where mail is not null order by id")
                .query(Long.class)
                .list();
    }

    /// The address whose letter is still to be written, locked until the transaction ends.
    Optional<Email> lockUnwritten(long id) {
        return db.sql("select mail from sign_in where id = :id and mail is not null for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(Email::new);
    }

    /// The address is forgotten: it was of use to this end alone.
    void nobody(long id) {
        db.sql("update sign_in set mail = null where id = :id").param("id", id).update();
    }

    void mailed(long id, PersonId person, byte[] link, byte[] code) {
        db.sql(
                        """
                        update sign_in set mail = null, person = :person, link = :link, code = :code where id = :id
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("link", link)
                .param("code", code)
                .update();
    }

    Optional<SignIn> find(long id) {
        return db.sql("select * from sign_in where id = :id")
                .param("id", id)
                .query(SignInStore::signIn)
                .optional();
    }

    Optional<SignIn> ofBrowser(byte[] browser) {
        return db.sql("select * from sign_in where browser = :browser")
                .param("browser", browser)
                .query(SignInStore::signIn)
                .optional();
    }

    Optional<SignIn> ofLink(byte[] link) {
        return db.sql("select * from sign_in where link = :link")
                .param("link", link)
                .query(SignInStore::signIn)
                .optional();
    }

    /// Counts one more try.
    ///
    /// @return false when there were as many already
    boolean tries(long id, int most) {
        return db.sql("update sign_in set wrong = wrong + 1 where id = :id and wrong < :most")
                        .param("id", id)
                        .param("most", most)
                        .update()
                == 1;
    }

    /// @return false when somebody else was faster, or it is too late
    boolean use(long id, Instant now) {
        return db.sql(
                                "update sign_in set used_at = :now where id = :id and used_at is"
                                        + " null and expires_at > :now")
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    int forgetExpiredBefore(Instant limit) {
        return db.sql("delete from sign_in where expires_at < :limit")
                .param("limit", utc(limit))
                .update();
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", Long.class);
        return new SignIn(
                row.getLong("id"),
                row.getLong("addressee"),
                Optional.ofNullable(person).map(PersonId::new),
                row.getBytes("browser"),
                Optional.ofNullable(row.getBytes("code")),
                Onward.of(row.getString("onward")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at") != null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
