package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

/// Whoever finds a weakness finds whom to tell.
@LineTest
class SecurityTextTest {
    @Autowired Visitor visitor;
    @Autowired TestClock clock;

    @Test
    void it_says_whom_to_write_to_and_is_never_out_of_date() {
        for (var month = 0; month < 14; month++) {
            var text = visitor.get("/.well-known/security.txt");
            assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
            assertThat(text.body().lines())
                    .contains(
                            "Contact: mailto:exploitant@eterritoire.test",
                            "Preferred-Languages: fr, en",
                            "Canonical: http://localhost/.well-known/security.txt");
            assertThat(Instant.parse(field(text, "Expires")))
                    .isAfter(clock.instant().plus(Duration.ofDays(150)))
                    .isBefore(clock.instant().plus(Duration.ofDays(365)));
            clock.forward(Duration.ofDays(31));
        }
    }

    private static String field(Page text, String name) {
        return text.body()
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
