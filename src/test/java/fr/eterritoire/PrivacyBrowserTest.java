package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.util.List;
import java.util.Map;

/// Reading and proposing leave no trace elsewhere: nothing is asked of another host, no cookie is
/// set (S-2.5).
@InBrowser
class PrivacyBrowserTest {
    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;

    @Test
    void nothing_is_asked_of_another_host_and_no_cookie_is_set() {
        try (var passerby = new Passerby(address)) {
            for (var path :
                    List.of(
                            "/",
                            "/agenda",
                            "/communes",
                            "/vienne",
                            "/vienne/vouille",
                            "/sources")) {
                passerby.opens(path);
            }
            passerby.opens("/");
            passerby.types("Que cherchez-vous, où, quand ?", "Vouil");
            var walk = new Walk(passerby, clock);
            walk.publish("Ramassage des pommes");
            passerby.touches("Voir la page en ligne");

            var requests = passerby.hasAskedFor();
            assertThat(requests).hasSizeGreaterThan(20);
            assertThat(requests)
                    .allMatch(url -> url.startsWith(address) || url.startsWith("data:"));
            var cookies = passerby.browser.executeCdpCommand("Storage.getCookies", Map.of());
            assertThat((List<?>) cookies.get("cookies")).isEmpty();
        }
    }
}
