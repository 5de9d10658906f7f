package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.RoleEnded;
import fr.eterritoire.accounts.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The door to sessions: begun at sign-in under a new number, without a visit for two hours or
/// twelve hours old over, ended by their owner or because a role has ended (S-7.9).
@Component
public class Sessions {
    /// However busy somebody is, then they sign in again.
    static final Duration LONGEST = Duration.ofHours(12);

    /// So soon after a sign-in one may choose a first second factor.
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final String BROWSER = "connexion.browser";

    private final JdbcClient db;
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Sessions(
            JdbcClient db,
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository,
            InstantSource clock) {
        this.db = db;
        this.repository = repository;
        this.clock = clock;
    }

    /// Begins a session of its own, with nothing in it of what was there before somebody was known.
    void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var agent = request.getHeader("User-Agent");
        request.getSession(true)
                .setAttribute(BROWSER, Browser.of(agent == null ? "" : agent).toString());
        remember(who, request, response);
    }

    /// The same session goes on under a new number: its owner has proved more.
    void raise(PersonId who, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        remember(new SignedIn(who.value(), true), request, response);
    }

    private void remember(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var token = new PreAuthenticatedAuthenticationToken(who, "", AuthorityUtils.NO_AUTHORITIES);
        var context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /// Whether its owner signed in a moment ago.
    boolean isFresh(HttpServletRequest request) {
        return ageOf(request).compareTo(FRESH) < 0;
    }

    boolean isOver(HttpServletRequest request) {
        return ageOf(request).compareTo(LONGEST) >= 0;
    }

    private Duration ageOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Duration.ZERO
                : Duration.between(
                        Instant.ofEpochMilli(session.getCreationTime()), clock.instant());
    }

    /// Somebody's sessions, the last used first.
    List<Visit> of(PersonId person, HttpServletRequest request) {
        var current = request.getSession().getId();
        return sessionsOf(person).stream()
                .map(session -> visit(session, current))
                .sorted(Comparator.comparing(Visit::lastSeen).reversed())
                .toList();
    }

    private List<? extends Session> sessionsOf(PersonId person) {
        return repository.getObject().findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .toList();
    }

    private static Visit visit(Session session, String current) {
        var browser = session.getAttribute(BROWSER);
        return new Visit(
                keyOf(session.getId()),
                browser == null ? Browser.of("").toString() : browser.toString(),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    private static String keyOf(String id) {
        return HexFormat.of().formatHex(Secret.hash(id), 0, 8);
    }

    /// @return whether there was such a session of this person
    boolean end(PersonId person, String key) {
        var found =
                sessionsOf(person).stream()
                        .filter(session -> keyOf(session.getId()).equals(key))
                        .findFirst();
        found.ifPresent(session -> repository.getObject().deleteById(session.getId()));
        return found.isPresent();
    }

    void endOthers(PersonId person, HttpServletRequest request) {
        var current = request.getSession().getId();
        sessionsOf(person).stream()
                .map(Session::getId)
                .filter(id -> !id.equals(current))
                .forEach(repository.getObject()::deleteById);
    }

    /// Ends every session of somebody, in the caller's transaction.
    public void endAllOf(PersonId person) {
        db.sql("delete from spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    /// In the transaction that ends the role.
    @EventListener
    void on(RoleEnded ended) {
        endAllOf(ended.person());
    }

    /// Without a visit for two hours.
    void forgetExpired(Instant now) {
        db.sql("delete from spring_session where expiry_time < :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
