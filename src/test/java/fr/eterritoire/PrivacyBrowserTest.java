package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// Reading and proposing leave no trace elsewhere: nothing is asked of another host, no cookie is
/// set (S-2.5).
@InBrowser
class PrivacyBrowserTest {
    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private JsonMapper json;

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
            passerby.touches("Voir l’annonce en ligne");

            var requests = requests(passerby);
            assertThat(requests).hasSizeGreaterThan(20);
            assertThat(requests)
                    .allMatch(url -> url.startsWith(address) || url.startsWith("data:"));
            var cookies = passerby.browser.executeCdpCommand("Storage.getCookies", Map.of());
            assertThat((List<?>) cookies.get("cookies")).isEmpty();
        }
    }

    /// What pages asked for, as the browser counted it.
    private List<String> requests(Passerby passerby) {
        return passerby.browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(json::readTree)
                .map(entry -> entry.path("message"))
                .filter(
                        message ->
                                message.path("method")
                                        .asString("")
                                        .equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asString(""))
                .toList();
    }
}
