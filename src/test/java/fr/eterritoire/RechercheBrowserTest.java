package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Sentences typed on a phone, without a mouse, without a script.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechercheBrowserTest {
    private static final String BOX = "Que cherchez-vous, où, quand ?";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private Passerby passerby;

    @BeforeAll
    void publish_a_feast() {
        passerby = new Passerby(address);
        new Walk(passerby, clock).publish("Bal des hirondelles");
        new Walk(passerby, clock).publish("Goûter des hirondelles");
        passerby.browser.manage().window().setSize(new Dimension(390, 844));
        seesInTime("bal hirondelles");
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    private void seesInTime(String sentence) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        do {
            search(passerby, sentence);
        } while (!passerby.reads().contains("Bal des hirondelles") && System.nanoTime() < until);
        assertThat(passerby.reads()).contains("Bal des hirondelles");
    }

    private static void search(Passerby passerby, String sentence) {
        passerby.opens("/recherche");
        passerby.types(BOX, sentence);
        passerby.leave(() -> passerby.browser.findElement(By.id("q")).sendKeys(Keys.ENTER));
    }

    private static List<String> chips(Passerby passerby) {
        return passerby.browser.findElements(By.className("chip")).stream()
                .map(chip -> chip.getText().strip())
                .toList();
    }

    @Test
    void sentences_become_filters_that_are_said() {
        for (var said :
                Map.of(
                                "brocante dimanche près de Civray", "à moins de 20 km de Civray",
                                "cours de yoga 86", "dans la Vienne",
                                "loto saint eti du rouv", "à Saint-Étienne-du-Rouvray",
                                "medecin cherche commune", "Je cherche une commune, Santé",
                                "concert Couhé", "à Valence-en-Poitou")
                        .entrySet()) {
            search(passerby, said.getKey());
            assertThat(chips(passerby)).as(said.getKey()).contains(said.getValue());
            assertThat(overflows()).as(said.getKey()).isFalse();
        }
    }

    private boolean overflows() {
        return Boolean.TRUE.equals(
                passerby.browser.executeScript(
                        "return document.documentElement.scrollWidth > innerWidth"));
    }

    @Test
    void a_chip_is_taken_away_by_the_keyboard() {
        search(passerby, "bal hirondelles gratuit à Vouillé");
        assertThat(chips(passerby)).contains("gratuit", "à Vouillé");

        var free =
                passerby.browser.findElements(By.className("chip")).stream()
                        .filter(chip -> chip.getText().startsWith("gratuit"))
                        .findFirst()
                        .orElseThrow();
        assertThat(free.getAttribute("aria-label"))
                .isEqualTo("Enlever : gratuit".replace(" :", "\u00a0:"));
        passerby.leave(() -> free.sendKeys(Keys.ENTER));

        assertThat(chips(passerby)).contains("à Vouillé").doesNotContain("gratuit");
        assertThat(passerby.browser.findElement(By.id("q")).getAttribute("value"))
                .isEqualTo("bal hirondelles à Vouillé");
        assertThat(passerby.reads()).contains("Bal des hirondelles");
    }

    @Test
    void a_small_phone_shows_a_result_before_it_is_scrolled() {
        var phone =
                Map.<String, Object>of(
                        "width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true);
        passerby.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", phone);
        for (var sentence : List.of("hirondelles", "bal hirondelles à Vouillé")) {
            search(passerby, sentence);
            var first = passerby.browser.findElement(By.cssSelector(".search-lines .line-title"));
            assertThat(first.getRect().getY()).as(sentence).isLessThan(680);
            assertThat(overflows()).as(sentence).isFalse();
        }
        passerby.browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void all_of_it_works_without_a_script() {
        try (var plain = Passerby.withoutScripts(address)) {
            search(plain, "hirondelles Vienne");
            assertThat(plain.reads()).contains("Bal des hirondelles");
            plain.leave(() -> plain.browser.findElement(By.className("chip")).click());
            assertThat(plain.reads()).contains("Bal des hirondelles");
            plain.touches("Date");
            assertThat(plain.path()).contains("tri=date");
            assertThat(plain.reads()).contains("Bal des hirondelles");
        }
    }

    @Test
    void nobody_is_shut_out() {
        var inspection = new Inspection(passerby.browser);
        for (var path :
                List.of(
                        "/recherche",
                        "/recherche?q=hirondelles",
                        "/recherche?q=hirondelles+demain+civray+gratuit",
                        "/recherche?q=vouille&voir=communes",
                        "/en/recherche?q=hirondelles")) {
            passerby.opens(path);
            assertThat(inspection.faults()).as(path).isEmpty();
        }
    }
}
