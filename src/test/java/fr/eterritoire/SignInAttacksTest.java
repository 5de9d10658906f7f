package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What strangers try at the door, and how far they get.
@LineTest
class SignInAttacksTest {
    private static final int ATTEMPTS = 10_000;
    private static final int MEASURED = 60;

    @Autowired SignIns signIns;
    @Autowired TestClock clock;

    @Test
    void ten_thousand_attempts_at_one_address_let_nobody_in() {
        var victim = signIns.newPerson(Role.MODERATOR).mail().value();
        var stranger = signIns.computer();
        signIns.asks(stranger, victim, "/mairie");
        var right = SignIns.code(signIns.letter(victim));
        stranger.get("/connexion/code");
        var tally = new java.util.TreeMap<Integer, Integer>();
        var number = 0;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var guess = "%06d".formatted(number++);
            // the stranger is never lucky: how often they may try is what is measured
            var page =
                    stranger.post(
                            "/connexion/code",
                            Map.of("code", guess.equals(right) ? "999999" : guess));
            tally.merge(page.status(), 1, Integer::sum);
            if (attempt % 1_000 == 999) {
                signIns.asks(stranger, victim, "/mairie");
                stranger.get("/connexion/code");
            }
        }
        System.out.println("10,000 attempts, answers by status: " + tally);
        assertThat(tally.keySet()).containsExactly(422, 429);
        assertThat(tally.get(422)).isLessThanOrEqualTo(10);
        assertThat(stranger.get("/mairie").location()).startsWith("/connexion");
    }

    @Test
    void whoever_is_turned_away_is_told_when_to_come_back() {
        var victim = signIns.unknown();
        var stranger = signIns.computer();
        for (var times = 0; times < 5; times++) {
            assertThat(signIns.asks(stranger, victim, "/mairie").status()).isEqualTo(302);
        }
        var refused = signIns.asks(stranger, victim, "/mairie");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 181);
        assertThat(refused.words()).contains("Trop d’essais", "3 minutes", "01 00 00 00 00");
        clock.forward(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
        assertThat(signIns.asks(stranger, victim, "/mairie").status()).isEqualTo(302);
    }

    @Test
    void a_stranger_does_not_keep_the_owner_of_an_address_out() {
        var jeanne = signIns.newPerson(Role.READER).mail().value();
        var stranger = signIns.computer();
        for (var times = 0; times < 8; times++) {
            signIns.asks(stranger, jeanne, "/mairie");
            for (var codes = 0; codes < 5; codes++) {
                stranger.post("/connexion/code", Map.of("code", "no"));
            }
        }
        var before = signIns.letter(jeanne);
        var hers = signIns.computer();
        assertThat(signIns.asks(hers, jeanne, "/mairie").status()).isEqualTo(302);
        var letter = signIns.letter(jeanne);
        assertThat(SignIns.code(letter)).isNotEqualTo(SignIns.code(before));
        assertThat(signIns.types(hers, SignIns.code(letter)).location()).isEqualTo("/mairie");
    }

    @Test
    void a_second_factor_is_not_guessed() {
        var clerk = signIns.signedIn(signIns.newPerson(Role.MODERATOR));
        clerk.open("/mairie/compte/carte");
        clerk.post("/mairie/compte/carte", Map.of());
        clerk.get("/connexion/second-facteur");
        var statuses = new ArrayList<Integer>();
        for (var times = 0; times < 12; times++) {
            statuses.add(
                    clerk.post("/connexion/second-facteur", Map.of("code", "ABCD-EFGH")).status());
        }
        assertThat(statuses.subList(0, 10)).containsOnly(422);
        assertThat(statuses.subList(10, 12)).containsOnly(429);
    }

    @Test
    void nothing_that_is_answered_tells_a_known_address_from_another() {
        var known = signIns.newPerson(Role.MODERATOR).mail().value();
        var unknown = signIns.unknown();
        assertThat(walked(known)).isEqualTo(walked(unknown));
        assertThat(signIns.isWrittenTo(known)).isTrue();
        assertThat(signIns.isWrittenTo(unknown)).isFalse();
    }

    /// All that a browser is told on the way, without what is made at random.
    private List<String> walked(String mail) {
        var clerk = signIns.computer();
        var told = new ArrayList<String>();
        told.add(told(signIns.asks(clerk, mail, "/mairie")));
        told.add(told(clerk.get("/connexion/code")));
        for (var tries = 0; tries < 11; tries++) {
            told.add(told(clerk.post("/connexion/code", Map.of("code", "none"))));
        }
        for (var times = 0; times < 6; times++) {
            told.add(told(signIns.asks(clerk, mail, "/mairie")));
        }
        return told;
    }

    private static String told(Page page) {
        var body = page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        return page.status() + " " + page.location() + " " + body;
    }

    @Test
    void a_known_address_is_answered_in_the_same_time_as_another() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var turn = 0; turn < MEASURED; turn++) {
            var person = signIns.newPerson(Role.MODERATOR).mail().value();
            var first = nanos(person);
            var second = nanos(signIns.unknown());
            if (turn >= MEASURED / 6) {
                known.add(first);
                unknown.add(second);
            }
        }
        var difference = Math.abs(median(known) - median(unknown));
        System.out.printf(
                "Median answer: known %.2f ms, unknown %.2f ms%n",
                median(known) / 1e6, median(unknown) / 1e6);
        assertThat(difference)
                .isLessThan(Math.max(Duration.ofMillis(3).toNanos(), median(unknown) / 2));
    }

    private long nanos(String mail) {
        var clerk = signIns.computer();
        clerk.get("/connexion");
        var begun = System.nanoTime();
        clerk.post("/connexion", Map.of("courriel", mail));
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
