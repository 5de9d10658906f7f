package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.connexion.ProConnectStore.Identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/// What becomes of whoever comes back from ProConnect: let in as the person they are here, or told
/// why not and whom to ask (S-3.18).
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectReturn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String NO_SECOND_FACTOR = "no_second_factor";
    private static final Logger LOG = LoggerFactory.getLogger(ProConnectReturn.class);

    private final ProConnectStore store;
    private final Watching watching;
    private final Arrival arrival;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    ProConnectReturn(
            ProConnectStore store,
            Watching watching,
            Arrival arrival,
            TransactionOperations transaction,
            InstantSource clock) {
        this.store = store;
        this.watching = watching;
        this.arrival = arrival;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication said)
            throws IOException {
        var visit = ProConnectVisit.endIn(request.getSession());
        var user = said.getPrincipal() instanceof OidcUser oidc ? oidc : null;
        if (user == null) {
            throw new IllegalStateException("Not from ProConnect");
        }
        if (visit.attests()) {
            forget(request, response);
            visit.keepAttested(request.getSession(), text(user, "siret"));
            response.sendRedirect(visit.then());
            return;
        }
        var person = transaction.execute(_ -> known(user, visit.forPerson()));
        if (person == null || person.isEmpty()) {
            forget(request, response);
            response.sendRedirect(ProConnect.ADDRESS + "/inconnu");
            return;
        }
        arrival.byBoth(person.get(), request, response);
        ProConnectVisit.keepToken(request.getSession(), user.getIdToken().getTokenValue());
        response.sendRedirect(visit.then());
    }

    /// Whoever signed in here before they left adds ProConnect to their ways in.
    private Optional<PersonId> known(OidcUser user, Optional<Long> adding) {
        var identity = new Identity(text(user, "idp_id"), text(user, "sub"));
        var known = store.find(identity);
        if (known.isEmpty() && adding.isPresent()) {
            store.add(identity, new PersonId(adding.get()), clock.instant());
            watching.did(new PersonId(adding.get()), "proconnect-added", "");
            return Optional.of(new PersonId(adding.get()));
        }
        known.ifPresent(person -> watching.did(person, "signed-in", "proconnect"));
        return known;
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
    }

    private static String text(OidcUser user, String claim) {
        var value = user.getClaimAsString(claim);
        return value == null ? "" : value;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        var code =
                fault instanceof OAuth2AuthenticationException refused
                        ? refused.getError().getErrorCode()
                        : "unreachable";
        LOG.info("ProConnect did not let somebody in: {}", code.replaceAll("\\W", "_"));
        var page =
                switch (code) {
                    case NO_SECOND_FACTOR -> "/second-facteur";
                    case "access_denied" -> "/abandon";
                    default -> "/echec";
                };
        response.sendRedirect(ProConnect.ADDRESS + page);
    }
}
