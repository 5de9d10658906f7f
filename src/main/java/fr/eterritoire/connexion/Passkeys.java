package fr.eterritoire.connexion;

import com.webauthn4j.util.exception.WebAuthnException;

import fr.eterritoire.accounts.PersonId;

import jakarta.servlet.http.HttpSession;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// The ceremonies of passkeys (WebAuthn): a question is put, kept in the session, and answered once
/// by a device. Devices verify their owner, by a finger, a face or a PIN; so a passkey alone is
/// both factors. It answers for the platform's own address and for no site that looks like it.
@Component
class Passkeys {
    private static final String CREATION = "connexion.passkey-creation";
    private static final String REQUEST = "connexion.passkey-request";
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken(
                    "nobody", "nobody", AuthorityUtils.createAuthorityList("NOBODY"));

    private final PasskeyStore store;
    private final Webauthn4JRelyingPartyOperations ceremonies;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyStore store, @Value("${eterritoire.adresse}") URI address) {
        this.store = store;
        ceremonies =
                new Webauthn4JRelyingPartyOperations(
                        store,
                        store.credentials(),
                        PublicKeyCredentialRpEntity.builder()
                                .id(address.getHost())
                                .name("eTerritoire")
                                .build(),
                        Set.of(address.getScheme() + "://" + address.getAuthority()));
        ceremonies.setCustomizeCreationOptions(
                options ->
                        options.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .build()));
        ceremonies.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /// @return the question, as JSON, by which a device makes a new passkey
    String askToMake(Authentication who, HttpSession session) {
        var options =
                ceremonies.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        session.setAttribute(CREATION, options);
        return json.writeValueAsString(options);
    }

    /// @return whether the device's answer made a passkey
    boolean make(String answer, String label, HttpSession session) {
        if (!(session.getAttribute(CREATION) instanceof PublicKeyCredentialCreationOptions asked)) {
            return false;
        }
        session.removeAttribute(CREATION);
        try {
            var credential =
                    json.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            ceremonies.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(credential, label)));
            return true;
        } catch (JacksonException | IllegalArgumentException | WebAuthnException _) {
            return false;
        }
    }

    /// @return the question by which any passkey of this site, or of somebody known, says who holds
    ///   it
    String ask(Optional<Authentication> who, HttpSession session) {
        var options =
                ceremonies.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(who.orElse(NOBODY)));
        session.setAttribute(REQUEST, options);
        return json.writeValueAsString(options);
    }

    /// @return whom the device's answer proves; empty when it proves nobody
    Optional<PersonId> prove(String answer, HttpSession session) {
        if (!(session.getAttribute(REQUEST) instanceof PublicKeyCredentialRequestOptions asked)) {
            return Optional.empty();
        }
        session.removeAttribute(REQUEST);
        try {
            var credential =
                    json.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var entity =
                    ceremonies.authenticate(
                            new RelyingPartyAuthenticationRequest(asked, credential));
            return store.holder(entity.getId());
        } catch (JacksonException | IllegalArgumentException | WebAuthnException _) {
            return Optional.empty();
        }
    }
}
