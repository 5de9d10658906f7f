package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Computers that their owners trust. One may be trusted by several colleagues: they share its
/// cookie, which is given anew each time somebody trusts it, so that nobody knows it beforehand.
@Component
class TrustedBrowsers {
    static final Duration LASTS = Duration.ofDays(90);

    private final JdbcClient db;
    private final BrowserCookies cookies;
    private final Watching watching;
    private final InstantSource clock;

    TrustedBrowsers(JdbcClient db, BrowserCookies cookies, Watching watching, InstantSource clock) {
        this.db = db;
        this.cookies = cookies;
        this.watching = watching;
        this.clock = clock;
    }

    boolean isTrusted(PersonId person, HttpServletRequest request) {
        return held(request)
                .filter(
                        hash ->
                                db.sql(
                                                """
                                                select exists (select from trusted_browser
                                                 where person = :person and hash = :hash and expires_at > :now)
                                                """)
                                        .param("person", person.value())
                                        .param("hash", hash)
                                        .param("now", utc(clock.instant()))
                                        .query(Boolean.class)
                                        .single())
                .isPresent();
    }

    @Transactional
    public void trust(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.make();
        var hash = Secret.hash(secret);
        held(request)
                .ifPresent(
                        before ->
                                db.sql(
                                                "update trusted_browser set hash = :now where hash"
                                                        + " = :before")
                                        .param("now", hash)
                                        .param("before", before)
                                        .update());
        insert(person, hash, request.getHeader("User-Agent"));
        cookies.give(BrowserCookies.TRUSTED, secret, LASTS, response);
        watching.did(person, "computer-trusted", "");
    }

    private void insert(PersonId person, byte[] hash, String userAgent) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into trusted_browser (person, hash, browser, since, expires_at)
                        values (:person, :hash, :browser, :now, :until)
                        on conflict (person, hash) do update set since = :now, expires_at = :until
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("browser", Browser.of(userAgent == null ? "" : userAgent).toString())
                .param("now", utc(now))
                .param("until", utc(now.plus(LASTS)))
                .update();
    }

    private Optional<byte[]> held(HttpServletRequest request) {
        return cookies.read(BrowserCookies.TRUSTED, request).map(Secret::hash);
    }

    List<TrustedBrowser> of(PersonId person) {
        return db.sql(
                        """
                        select id, browser, since, expires_at from trusted_browser
                         where person = :person and expires_at > :now order by since desc
                        """)
                .param("person", person.value())
                .param("now", utc(clock.instant()))
                .query(
                        (row, _) ->
                                new TrustedBrowser(
                                        row.getLong("id"),
                                        row.getString("browser"),
                                        row.getObject("since", OffsetDateTime.class).toInstant(),
                                        row.getObject("expires_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /// @return whether this person trusted such a computer
    @Transactional
    public boolean forget(PersonId person, long id) {
        var gone =
                db.sql("delete from trusted_browser where id = :id and person = :person")
                                .param("id", id)
                                .param("person", person.value())
                                .update()
                        == 1;
        if (gone) {
            watching.did(person, "computer-forgotten", "");
        }
        return gone;
    }

    void forgetAllOf(PersonId person) {
        db.sql("delete from trusted_browser where person = :person")
                .param("person", person.value())
                .update();
    }

    void forgetExpired(Instant now) {
        db.sql("delete from trusted_browser where expires_at < :now")
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
