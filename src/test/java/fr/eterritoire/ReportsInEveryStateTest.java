package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A report is answered once, and its answer undone for ten minutes; nothing else changes anything.
@LineTest
class ReportsInEveryStateTest {
    /// GONE is open, about what has left the public in another way; SETTLED was kept longer than
    /// ten minutes ago.
    private static final String TABLE =
            """
            state     maintien retrait   cloture   annulation
            OPEN      KEPT     WITHDRAWN -         -
            GONE      -        WITHDRAWN WITHDRAWN -
            KEPT      -        -         -         OPEN
            WITHDRAWN -        -         -         OPEN
            SETTLED   -        -         -         -
            """;

    private static final Grid GRID = new Grid("Acts of an agent on a report", TABLE);
    private static final Map<String, String> WHY = Map.of("motif", "UNLAWFUL");

    @Autowired Village village;
    @Autowired Ledger ledger;
    @Autowired Office office;
    @Autowired JdbcClient db;

    static Stream<Arguments> cells() {
        return GRID.cells();
    }

    @AfterAll
    static void tell() {
        GRID.print();
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_act_in_every_state(String state, String act, String then) {
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR);
        clerk.get("/mairie/86294/annonces");
        var bal = village.proposes("Bal signalé").confirmed().published();
        var report = report(bal);
        reach(clerk, bal, report, state);

        var before = ledger.read();
        var answer = clerk.post(desk(report) + act, WHY);
        if (Grid.isRefused(then)) {
            assertThat(ledger.read()).isEqualTo(before);
        } else {
            assertThat(ledger.read()).isNotEqualTo(before);
            assertThat(state(report)).isEqualTo(then);
        }
        GRID.saw(state, act, then, answer);
    }

    private static String desk(long report) {
        return "/mairie/86294/signalements/" + report + "/";
    }

    private void reach(Clerk clerk, Proposal bal, long report, String state) {
        switch (state) {
            case "GONE" -> {
                var withdrawing = new HashMap<>(Map.of("comment", "retirer", "raison", "UNLAWFUL"));
                var content = ledger.lastOf(bal).content();
                clerk.post("/mairie/86294/annonces/" + content + "/retrait", withdrawing);
            }
            case "KEPT" -> clerk.post(desk(report) + "maintien", Map.of());
            case "WITHDRAWN" -> clerk.post(desk(report) + "retrait", WHY);
            case "SETTLED" -> {
                clerk.post(desk(report) + "maintien", Map.of());
                village.waitsUntilNobodyCanUndo();
            }
            default -> assertThat(state).isEqualTo("OPEN");
        }
        assertThat(state(report))
                .isEqualTo(
                        switch (state) {
                            case "GONE" -> "OPEN";
                            case "SETTLED" -> "KEPT";
                            default -> state;
                        });
    }

    private long report(Proposal bal) {
        var form = village.visitor().get(bal.address() + "/signalement").form();
        village.waits(Duration.ofSeconds(4));
        form.set("raison", "PRIVACY");
        form.set("precisions", "Ce n’est pas vrai.");
        form.set("nom", "Paul");
        form.set("courriel", "paul-" + bal.author());
        form.set("bonneFoi", "oui");
        var from = "10.81.0." + (1 + bal.author().hashCode() % 100 + 100);
        var sent =
                village.visitor()
                        .send(bal.address() + "/signalement", form, Village.NO_PICTURE, from);
        assertThat(sent.status()).isEqualTo(200);
        return db.sql("select max(id) from report where content = :content")
                .param("content", ledger.lastOf(bal).content())
                .query(Long.class)
                .single();
    }

    private String state(long report) {
        return db.sql("select state from report where id = :id")
                .param("id", report)
                .query(String.class)
                .single();
    }
}
