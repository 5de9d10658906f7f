package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Email;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/// Who may do what when: what the table does not allow is refused and changes nothing at all.
@LineTest
class EveryActInEveryStateTest {
    /// The state after each act, or « - » where it is refused. The acts are tried with links that
    /// are good and unused, so that nothing but the state refuses.
    private static final String TABLE =
            """
            state     confirm  approve  sendBack  decline  passOn   merge  undo     correct  answer   withdraw cancel   postpone full
            RECEIVED  VERIFIED -        -         -        -        -      -        -        -        -        -        -        -
            VERIFIED  -        APPROVED SENT_BACK DECLINED VERIFIED MERGED -        VERIFIED VERIFIED LAPSED   -        -        -
            SENT_BACK -        -        -         -        -        -      VERIFIED VERIFIED VERIFIED LAPSED   -        -        -
            APPROVED  -        -        -         -        -        -      VERIFIED VERIFIED -        -        APPROVED APPROVED APPROVED
            DECLINED  -        -        -         -        -        -      VERIFIED -        -        -        -        -        -
            MERGED    -        -        -         -        -        -      VERIFIED VERIFIED -        -        MERGED   MERGED   MERGED
            LAPSED    -        -        -         -        -        -      -        -        -        -        -        -        -
            """;

    private static final Grid GRID = new Grid("Acts by private links on a proposal", TABLE);

    @Autowired Village village;
    @Autowired Ledger ledger;
    @Autowired Capabilities capabilities;

    static Stream<Arguments> cells() {
        return GRID.cells();
    }

    @AfterAll
    static void tell() {
        GRID.print();
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_act_in_every_state(Stage stage, String act, String then) {
        var proposal =
                village.proposes(VOUILLE, "Table", Map.of("date", village.day(400).toString()));
        stage.reach(proposal, village);
        giveFreshLinks(proposal);
        var twin = act.equals("merge") ? twin() : 0;

        var before = ledger.read();
        var answer = act(proposal, act, twin);
        if (Grid.isRefused(then)) {
            assertThat(ledger.read()).isEqualTo(before);
            assertThat(ledger.lastOf(proposal).state()).isEqualTo(stage.name());
        } else {
            assertThat(ledger.read()).isNotEqualTo(before);
            assertThat(ledger.lastOf(proposal).state()).isEqualTo(then);
        }
        GRID.saw(stage.name(), act, then, answer);
    }

    private void giveFreshLinks(Proposal proposal) {
        var entry = ledger.lastOf(proposal);
        proposal.hold(
                "/auteur/" + link(Purpose.AUTHOR, entry, proposal.author()),
                "/decision/" + link(Purpose.DECIDE, entry, proposal.commune().decider));
    }

    private String link(Purpose purpose, Ledger.Entry entry, String recipient) {
        return capabilities.issue(
                purpose,
                entry.submission(),
                entry.territoire(),
                new Email(recipient),
                Duration.ofDays(1));
    }

    private long twin() {
        var date = Map.of("date", village.day(401).toString());
        return ledger.lastOf(village.proposes(VOUILLE, "Autre", date).confirmed().published())
                .content();
    }

    private static Page act(Proposal proposal, String act, long twin) {
        return switch (act) {
            case "confirm" -> proposal.confirm();
            case "approve" -> proposal.approve();
            case "sendBack" -> proposal.sendBack("Et le tarif ?");
            case "decline" -> proposal.decline("ADVERTISING", "");
            case "passOn" -> proposal.passOn(CIVRAY);
            case "merge" -> proposal.merge(twin);
            case "undo" -> proposal.undo();
            case "correct" -> proposal.correct(Map.of("lieu", "Halle"));
            case "answer" -> proposal.answerTo("À 20 h.");
            case "withdraw" -> proposal.withdraw();
            case "cancel" -> proposal.changeStatus("annule", "");
            case "postpone" -> proposal.changeStatus("reporte", "");
            case "full" -> proposal.changeStatus("complet", "");
            default -> throw new IllegalArgumentException(act);
        };
    }
}
