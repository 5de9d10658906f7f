package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What an agent may send to the office when: what the table does not allow is refused and changes
/// nothing at all.
@LineTest
class OfficeActsInEveryStateTest {
    /// The state after each act, or « - » where it is refused. The edition sent is the right one,
    /// so that nothing but the state refuses.
    private static final String TABLE =
            """
            state     approbation confiance correction refus    transmission fusion edition  annulation publications
            RECEIVED  -           -         -          -        -            -      -        -          -
            VERIFIED  APPROVED    APPROVED  SENT_BACK  DECLINED VERIFIED     MERGED APPROVED -          APPROVED
            SENT_BACK -           -         -          -        -            -      -        VERIFIED   -
            PASSED_ON -           -         -          -        -            -      -        -          -
            APPROVED  -           -         -          -        -            -      -        VERIFIED   -
            DECLINED  -           -         -          -        -            -      -        VERIFIED   -
            MERGED    -           -         -          -        -            -      -        VERIFIED   -
            LAPSED    -           -         -          -        -            -      -        -          -
            """;

    private static final Grid GRID = new Grid("Acts of an agent on a proposal", TABLE);

    @Autowired Village village;
    @Autowired Ledger ledger;
    @Autowired Office office;
    @Autowired TestClock clock;

    static Stream<Arguments> cells() {
        return GRID.cells();
    }

    @AfterAll
    static void tell() {
        GRID.print();
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_act_of_an_agent_in_every_state(Stage stage, String act, String then) {
        var date = Map.of("date", village.day(400).toString());
        var proposal = village.proposes(VOUILLE, "Table du bureau", date);
        stage.reach(proposal, village);
        var twin = act.equals("fusion") ? twin() : 0;
        if (stage == Stage.LAPSED) {
            // nobody stays signed in for the days that this takes
            clock.reset();
        }
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR);
        clerk.get("/mairie/86294/reglages/courriel");

        var before = ledger.read();
        var answer = send(clerk, proposal, act, twin);
        if (Grid.isRefused(then)) {
            assertThat(ledger.read()).isEqualTo(before);
        } else {
            assertThat(ledger.read()).isNotEqualTo(before);
            assertThat(ledger.lastOf(proposal).state()).isEqualTo(then);
        }
        GRID.saw(stage.name(), act, then, answer);
    }

    private long twin() {
        var date = Map.of("date", village.day(401).toString());
        return ledger.lastOf(village.proposes(VOUILLE, "Autre", date).confirmed().published())
                .content();
    }

    private Page send(Clerk clerk, Proposal proposal, String act, long twin) {
        var id = ledger.lastOf(proposal).submission();
        var edition = ledger.editionOf(proposal);
        if (act.equals("publications")) {
            return clerk.post("/mairie/publications", Map.of("annonce", id + "-" + edition));
        }
        var desk = "/mairie/86294/propositions/" + id;
        var answers = new HashMap<>(Map.of("edition", edition));
        answers.putAll(
                switch (act) {
                    case "correction" -> Map.of("question", "Et le tarif ?");
                    case "refus" -> Map.of("motif", "ADVERTISING");
                    case "transmission" -> Map.of("insee", CIVRAY.insee);
                    case "fusion" -> Map.of("jumeau", Long.toString(twin));
                    case "edition" -> corrected(proposal);
                    default -> Map.of();
                });
        return clerk.post(desk + "/" + act, answers);
    }

    private static Map<String, String> corrected(Proposal proposal) {
        return Map.of(
                "pas", "publier",
                "titre", proposal.title(),
                "type", "loto-jeux",
                "date", proposal.answer("date"),
                "debut", "20:30",
                "lieu", "Halle",
                "organisateur", "APE",
                "emetteur", "ASSOCIATION");
    }
}
