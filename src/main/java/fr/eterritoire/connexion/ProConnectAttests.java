package fr.eterritoire.connexion;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// The door to what ProConnect says of somebody whom we need not know: for which establishment they
/// work. Nobody is signed in by it.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
public class ProConnectAttests {
    private static final Logger LOG = LoggerFactory.getLogger(ProConnectAttests.class);

    private final SupplierClientRegistrationRepository registrations;

    ProConnectAttests(SupplierClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /// Sends somebody there, to come back to a path of ours below [ProConnect#ADDRESS].
    public String ask(String then, HttpServletRequest request) {
        new ProConnectVisit(Optional.empty(), then, true).keepIn(request.getSession());
        return away();
    }

    /// The first who leaves learns where ProConnect is; it may not say.
    String away() {
        try {
            registrations.findByRegistrationId(ProConnect.NAME);
            return "redirect:" + ProConnect.ADDRESS;
        } catch (RuntimeException fault) {
            LOG.warn("ProConnect does not say where it is", fault);
            return "redirect:" + ProConnect.ADDRESS + "/echec";
        }
    }

    /// The SIRET that was attested for this path, in this session; empty when none was asked for.
    public Optional<String> siret(String then, HttpServletRequest request) {
        return ProConnectVisit.attested(request.getSession(), then);
    }
}
