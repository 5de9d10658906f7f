package fr.eterritoire.connexion;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Optional;

/// What a session remembers of a visit to ProConnect.
///
/// @param forPerson who is signed in already and adds ProConnect to their ways in
/// @param then where to go afterwards, a path of ours
/// @param attests only says for which establishment somebody works, and signs nobody in
record ProConnectVisit(Optional<Long> forPerson, String then, boolean attests) {
    private static final String AWAY = "proconnect.away";
    private static final String ID_TOKEN = "proconnect.id-token";
    private static final String LEAVING = "proconnect.leaving";
    private static final String ATTESTED = "proconnect.attested";

    ProConnectVisit(Optional<Long> forPerson, String then) {
        this(forPerson, then, false);
    }

    private record Kept(@Nullable Long forPerson, String then, boolean attests)
            implements Serializable {}

    /// What was attested holds for what it was asked for, and nothing else.
    private record Attested(String then, String siret) implements Serializable {}

    void keepIn(HttpSession session) {
        session.setAttribute(AWAY, new Kept(forPerson.orElse(null), then, attests));
    }

    /// The visit that ends now; one that nobody began leads to the office.
    static ProConnectVisit endIn(HttpSession session) {
        var kept = session.getAttribute(AWAY);
        session.removeAttribute(AWAY);
        return kept instanceof Kept(var person, var then, var attests)
                ? new ProConnectVisit(Optional.ofNullable(person), then, attests)
                : new ProConnectVisit(Optional.empty(), "/mairie");
    }

    /// Signing out ends the session at ProConnect too, which wants its token back (S-3.20).
    static void keepToken(HttpSession session, String idToken) {
        session.setAttribute(ID_TOKEN, idToken);
    }

    static Optional<String> token(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(ID_TOKEN));
    }

    static void keepLeaving(HttpSession session, String state) {
        session.setAttribute(LEAVING, state);
    }

    static Optional<String> leaving(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(LEAVING));
    }

    void keepAttested(HttpSession session, String siret) {
        session.setAttribute(ATTESTED, new Attested(then, siret));
    }

    static Optional<String> attested(HttpSession session, String then) {
        return session.getAttribute(ATTESTED) instanceof Attested(var path, var siret)
                        && path.equals(then)
                ? Optional.of(siret)
                : Optional.empty();
    }
}
