package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// The links that letters carry: what opens, what acts, and for how long.
@LineTest
class LinksTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;

    @Test
    void opening_a_link_changes_nothing() {
        var loto = village.proposes("Loto du scanner");
        var before = ledger.read();
        visitor.get(loto.confirmLink());
        assertThat(ledger.read()).isEqualTo(before);

        loto.confirmed();
        var links = new String[] {loto.deciderLink(), loto.authorLink()};
        before = ledger.read();
        for (var answer :
                new String[] {"", "?reponse=publier", "?reponse=refus", "?reponse=correction"}) {
            assertThat(visitor.get(links[0] + answer).status()).isEqualTo(200);
        }
        for (var page : new String[] {"", "/correction", "/copie"}) {
            assertThat(visitor.get(links[1] + page).status()).isEqualTo(200);
        }
        assertThat(ledger.read()).isEqualTo(before);
    }

    @Test
    void a_secret_address_stays_out_of_caches_and_is_told_to_nobody() {
        var loto = village.proposes("Loto discret").confirmed();
        for (var link : new String[] {loto.deciderLink(), loto.authorLink()}) {
            assertThat(visitor.get(link).header("Cache-Control")).isEqualTo("no-store");
            assertThat(visitor.get(link).header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void a_link_that_confirmed_once_only_says_so_the_second_time() {
        var loto = village.proposes("Loto deux fois").confirmed();
        var before = ledger.read();
        assertThat(loto.confirm().status()).isEqualTo(200);
        assertThat(visitor.get(loto.confirmLink()).words()).contains(loto.title());
        assertThat(ledger.read()).isEqualTo(before);
    }

    @Test
    void links_end_with_their_time() {
        var loto = village.proposes("Loto tardif");
        village.waits(Duration.ofHours(48).plusSeconds(1));
        assertThat(visitor.get(loto.confirmLink()).status()).isEqualTo(410);
        assertThat(loto.confirm().status()).isEqualTo(410);
    }

    @Test
    void a_decider_who_waits_a_fortnight_finds_the_link_closed() {
        var quiz = village.proposes("Quiz").confirmed();
        village.waits(Duration.ofDays(14).plusSeconds(1));
        assertThat(quiz.deciderPage().status()).isEqualTo(410);
        assertThat(quiz.approve().status()).isEqualTo(410);
    }

    @Test
    void an_author_s_link_ends_a_year_after_the_event() {
        var quiz = village.proposes("Quiz passé").confirmed();
        village.waits(Duration.ofDays(365));
        assertThat(quiz.authorPage().status()).isEqualTo(200);
        village.waits(Duration.ofDays(80));
        assertThat(quiz.authorPage().status()).isEqualTo(410);
    }

    @Test
    void a_link_opens_one_thing_for_one_purpose() {
        var loto = village.proposes("Loto des serrures").confirmed();
        var author = secret(loto.authorLink());
        var decider = secret(loto.deciderLink());
        for (var foreign :
                new String[] {
                    "/decision/" + author,
                    "/proposition/" + author,
                    "/auteur/" + decider,
                    "/proposition/" + decider,
                    "/auteur/" + secret(loto.confirmLink()),
                    "/decision/" + "A".repeat(43),
                    "/auteur/x",
                    "/auteur/" + author.substring(1)
                }) {
            assertThat(visitor.get(foreign).status()).as(foreign).isEqualTo(404);
        }
        assertThat(visitor.post("/decision/" + author + "/approbation", Map.of()).status())
                .isEqualTo(404);
        assertThat(
                        visitor.post("/auteur/" + decider + "/statut", Map.of("statut", "annule"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_publishes_a_text_that_changed_after_it_was_read() {
        var loto = village.proposes("Loto corrigé").confirmed();
        var link = loto.deciderLink();
        loto.correct(Map.of("lieu", "Halle"));
        assertThat(visitor.post(link + "/approbation", Map.of("edition", "1")).location())
                .endsWith("?suite=change");
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
        assertThat(visitor.post(link + "/approbation", Map.of("edition", "2")).location())
                .doesNotContain("suite");
    }

    @Test
    void the_link_that_asked_a_question_does_not_decide_after_the_answer() {
        var loto = village.proposes("Loto questionné").confirmed();
        var asked = loto.deciderLink();
        loto.sendBack("Dans quelle salle ?");
        loto.correct(Map.of("lieu", "Halle"));
        assertThat(visitor.post(asked + "/approbation", Map.of()).location())
                .endsWith("?suite=deja");
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void a_link_that_decided_once_does_not_decide_again() {
        var loto = village.proposes("Loto décidé").confirmed().published();
        var before = ledger.read();
        assertThat(loto.decline("ADVERTISING", "").location()).endsWith("?suite=deja");
        assertThat(loto.approve().location()).endsWith("?suite=deja");
        assertThat(ledger.read()).isEqualTo(before);
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
