package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The State's way in for public agents (S-3.15 to S-3.21), against a stand-in for it.
@LineTest
class ProConnectTest {
    private static final String START = "/connexion/proconnect";

    @Autowired Office office;

    private static IdentityProvider provider;

    @BeforeAll
    static void opens() throws IOException {
        provider = new IdentityProvider();
    }

    @AfterAll
    static void closes() {
        provider.close();
    }

    @BeforeEach
    void somebodyElse() {
        provider.asUsual();
        provider.person.put("sub", "agent-" + UUID.randomUUID());
    }

    /// Somebody who has a role, signed in, adds ProConnect to their ways in.
    private Clerk known() {
        var clerk = office.at(VOUILLE, Role.MODERATOR);
        clerk.get(START + "/abandon");
        assertThat(clerk.post(START + "/ajout", Map.of()).location()).isEqualTo(START);
        var back = clerk.get(provider.letsIn(clerk.get(START).location()));
        assertThat(back.location()).endsWith("/mairie/compte");
        return clerk;
    }

    private Page comesBack(Clerk clerk) {
        return clerk.get(provider.letsIn(clerk.get(START).location()));
    }

    @Test
    void asks_for_what_is_accepted_and_nothing_else() {
        var asked = office.stranger().get(START).location();
        assertThat(asked).startsWith(IdentityProvider.ISSUER + "/authorize?");
        var query = IdentityProvider.query(asked);
        assertThat(query.keySet())
                .isSubsetOf(
                        Set.of(
                                "response_type",
                                "client_id",
                                "scope",
                                "state",
                                "redirect_uri",
                                "nonce",
                                "claims",
                                "code_challenge",
                                "code_challenge_method"));
        assertThat(query.getFirst("redirect_uri"))
                .isEqualTo("http://localhost/connexion/proconnect/retour");
        assertThat(query.getFirst("scope").split(" "))
                .containsExactlyInAnyOrder(
                        "openid",
                        "given_name",
                        "usual_name",
                        "email",
                        "uid",
                        "siret",
                        "idp_id",
                        "roles",
                        "organization_label");
        assertThat(query.getFirst("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(query.getFirst("nonce")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(query.getFirst("claims"))
                .isEqualTo(
                        """
                        {"id_token":{"acr":{"essential":true,"values":["eidas0-mfa","eidas1-mfa","eidas2","eidas3"]}}}\
                        """);
    }

    @Test
    void whoever_added_it_signs_in_again_with_userinfo_as_json_or_as_a_signed_jwt() {
        known();
        for (var signed : new boolean[] {false, true}) {
            provider.signsUserinfo = signed;
            provider.nonce = "";
            var clerk = office.stranger();
            assertThat(comesBack(clerk).location()).endsWith("/mairie");
            assertThat(clerk.get("/mairie").status()).isEqualTo(200);
        }
        assertThat(provider.formOfToken())
                .contains("client_secret=", "grant_type=authorization_code");
    }

    @Test
    void somebody_without_a_role_is_told_whom_to_ask() {
        var clerk = office.stranger();
        assertThat(comesBack(clerk).location()).endsWith("/inconnu");
        var page = clerk.get(START + "/inconnu");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.words())
                .contains("aucun rôle", "Demandez une invitation", "01 00 00 00 00");
        assertThat(clerk.get("/mairie").status()).isEqualTo(302);
    }

    @Test
    void the_same_address_at_another_provider_is_another_person() {
        known();
        provider.person.put("idp_id", "fournisseur-2");
        provider.nonce = "";
        assertThat(comesBack(office.stranger()).location()).endsWith("/inconnu");
    }

    @Test
    void without_a_second_factor_there_nobody_gets_in_and_reads_what_to_do() {
        known();
        provider.acr = "eidas1";
        provider.nonce = "";
        var clerk = office.stranger();
        assertThat(comesBack(clerk).location()).endsWith("/second-facteur");
        assertThat(clerk.get(START + "/second-facteur").words())
                .contains("Activez la double authentification");
        assertThat(clerk.get("/mairie").status()).isEqualTo(302);
    }

    private void isRefused() {
        var clerk = office.stranger();
        assertThat(comesBack(clerk).location()).endsWith("/echec");
        assertThat(clerk.get(START + "/echec").status()).isEqualTo(502);
        assertThat(clerk.get("/mairie").status()).isEqualTo(302);
    }

    @Test
    void another_nonce_is_refused() {
        provider.nonce = "un-autre-nonce-que-celui-qui-fut-demande";
        isRefused();
    }

    @Test
    void another_algorithm_is_refused() {
        provider.signsWithAnotherAlgorithm = true;
        isRefused();
    }

    @Test
    void another_audience_is_refused() {
        provider.audience = "un-autre-service";
        isRefused();
    }

    @Test
    void userinfo_that_speaks_of_somebody_else_is_refused() {
        provider.subjectOfUserinfo = "quelqu-un-d-autre";
        isRefused();
    }

    @Test
    void another_state_is_refused() {
        var clerk = office.stranger();
        var back = provider.letsIn(clerk.get(START).location());
        assertThat(clerk.get(back.replaceAll("state=[^&]*", "state=autre")).location())
                .endsWith("/echec");
        assertThat(office.stranger().get(back).location()).endsWith("/echec");
    }

    @Test
    void a_provider_that_does_not_answer_is_told() {
        var clerk = office.stranger();
        var back = provider.letsIn(clerk.get(START).location());
        provider.isDown = true;
        assertThat(clerk.open(back).words()).contains("Recommencez dans quelques minutes");
    }

    @Test
    void signing_out_ends_the_session_there_too_and_only_with_our_state() {
        var clerk = known();
        clerk.get(START + "/abandon");
        var leaving = clerk.post(START + "/fin", Map.of()).location();
        assertThat(leaving).startsWith(IdentityProvider.ISSUER + "/session/end?");
        var query = IdentityProvider.query(leaving);
        assertThat(query.getFirst("id_token_hint")).contains(".");
        assertThat(query.getFirst("post_logout_redirect_uri"))
                .isEqualTo("http://localhost/connexion/proconnect/sorti");
        assertThat(clerk.get("/mairie").status()).isEqualTo(302);
        assertThat(clerk.get(START + "/sorti?state=autre").status()).isEqualTo(400);
        assertThat(clerk.get(START + "/sorti?state=" + query.getFirst("state")).location())
                .isEqualTo("/connexion/fin");
    }
}
