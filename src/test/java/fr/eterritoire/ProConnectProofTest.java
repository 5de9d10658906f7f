package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Siren;
import fr.eterritoire.territoire.Sirens;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// ProConnect says for whom somebody works: of the town hall that is claimed, it proves the claim.
@LineTest
class ProConnectProofTest {
    private static final String VOUZAILLES = "/vienne/vouzailles";

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Territoires territoires;

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

    /// Leaves from the page of a claim, and comes back to it.
    private Page comesBack(Clerk clerk, String proof) {
        clerk.get(proof);
        var away = clerk.post(proof + "/aller", Map.of()).location();
        var back = clerk.get(provider.letsIn(clerk.get(away).location()));
        return clerk.get(back.location());
    }

    private String siretOf(String path) {
        return Sirens.of(office.place(path)).map(Siren::value).orElseThrow() + "00012";
    }

    @Test
    void whoever_works_for_the_town_hall_opens_its_page_at_once_and_nobody_else_does() {
        var claim = new Claims(village, office, VOUZAILLES).confirmed();
        var proof = claim.page().link("Prouver avec ProConnect");
        var neighbour = office.stranger();
        provider.person.put("siret", siretOf("/vienne/vouille"));
        assertThat(comesBack(neighbour, proof).words()).contains("un autre établissement");
        assertThat(neighbour.post(proof, Map.of()).status()).isEqualTo(422);
        assertThat(claim.role()).isEmpty();

        provider.nonce = "";
        provider.person.put("siret", siretOf(VOUZAILLES));
        var clerk = office.stranger();
        var said = comesBack(clerk, proof);
        assertThat(said.words())
                .contains("Demande de Jeanne Martin", "vous travaillez pour cette collectivité");
        assertThat(claim.role()).as("reading opens nothing").isEmpty();
        assertThat(clerk.post(proof, Map.of()).location()).startsWith("/ouverture/");
        assertThat(claim.role()).isEqualTo("ADMINISTRATOR");
        assertThat(clerk.get("/mairie").status()).as("nobody is signed in by it").isEqualTo(302);
    }

    @Test
    void what_was_said_for_one_claim_serves_no_other_and_nothing_without_having_been_asked() {
        var theirs = new Claims(village, office, "/vienne/chalais").confirmed();
        provider.person.put("siret", siretOf("/vienne/neuville-de-poitou"));
        var clerk = office.stranger();
        comesBack(clerk, theirs.page().link("Prouver avec ProConnect"));
        var other = new Claims(village, office, "/vienne/neuville-de-poitou").confirmed();
        var proof = other.page().link("Prouver avec ProConnect");
        clerk.get(proof);
        assertThat(clerk.post(proof, Map.of()).location()).isEqualTo(proof);
        assertThat(other.role()).isEmpty();
        assertThat(office.stranger().get("/connexion/proconnect/preuve/" + "x".repeat(43)).status())
                .isEqualTo(404);
    }

    /// From the open data, since it cannot be computed: the second is what a formula gives to the
    /// first.
    @ParameterizedTest
    @CsvSource({
        "02046, 210200457",
        "02047, 210200465",
        "86294, 218602944",
        "75056, 217500016",
        "2B033, 212000335",
        "97411, 219740115",
        "01015, 200053668"
    })
    void a_commune_is_the_legal_person_that_the_open_data_say(String insee, String siren) {
        var commune = territoires.findCommune(new CodeInsee(insee)).orElseThrow();
        assertThat(Sirens.of(commune)).contains(new Siren(siren));
        assertThat(Sirens.isOf(siren + "00012", commune)).isTrue();
        assertThat(Sirens.isOf(siren, commune)).isFalse();
    }
}
