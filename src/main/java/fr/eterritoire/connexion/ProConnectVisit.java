package fr.eterritoire.connexion;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Optional;

/// What a session remembers of a visit to ProConnect.
///
/// @param forPerson who is signed in already and adds ProConnect to their ways in
/// @param then where to go afterwards, a path of ours
record ProConnectVisit(Optional<Long> forPerson, String then) {
    private static final String AWAY = "proconnect.away";
    private static final String ID_TOKEN = "proconnect.id-token";
    private static final String LEAVING = "proconnect.leaving";
    private static final String SIRET = "proconnect.siret";

    private record Kept(@Nullable Long forPerson, String then) implements Serializable {}

    void keepIn(HttpSession session) {
        session.setAttribute(AWAY, new Kept(forPerson.orElse(null), then));
    }

    /// The visit that ends now; one that nobody began leads to the office.
    static ProConnectVisit endIn(HttpSession session) {
        var kept = session.getAttribute(AWAY);
        session.removeAttribute(AWAY);
        return kept instanceof Kept(var person, var then)
                ? new ProConnectVisit(Optional.ofNullable(person), then)
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

    /// For which establishment somebody works whom we do not know yet.
    static void keepSiret(HttpSession session, String siret) {
        session.setAttribute(SIRET, siret);
    }
}
