package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/// Lets in who has proved who they are.
@Component
class Arrival {
    private final Sessions sessions;
    private final TrustedBrowsers trusted;
    private final BrowserCookies cookies;

    Arrival(Sessions sessions, TrustedBrowsers trusted, BrowserCookies cookies) {
        this.sessions = sessions;
        this.trusted = trusted;
        this.cookies = cookies;
    }

    /// By a letter: one factor, and on a computer that they trust both.
    void byLetter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        let(person, trusted.isTrusted(person, request), request, response);
    }

    /// By a passkey, or by ProConnect at a level with a second factor: each is both.
    void byBoth(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        let(person, true, request, response);
    }

    private void let(
            PersonId person,
            boolean secondFactor,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.begin(new SignedIn(person.value(), secondFactor), request, response);
        cookies.takeBack(BrowserCookies.SIGN_IN, response);
    }
}
