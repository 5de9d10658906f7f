package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Choosing a type shows its events at once, and leaves one where one was.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersBrowserTest {
    private static final String AGENDA = "/vienne/vouille/agenda";
    private static final String FEASTS = "input[name=type][value=fete]";
    private static final String MARKETS = "input[name=type][value=marche]";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private Passerby passerby;

    @BeforeAll
    void publish_a_feast() {
        passerby = new Passerby(address);
        new Walk(passerby, clock).publish("Bal de la moisson");
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void a_choice_changes_the_list_without_leaving_the_page() {
        passerby.opens(AGENDA);
        passerby.unfolds("Choisir le type ou la distance");
        passerby.browser.executeScript("window.stayed = true");
        tick(MARKETS);
        waitFor("?type=marche");

        assertThat(lines("Bal de la moisson")).isZero();
        assertThat(said()).isEqualTo("Aucun événement");
        assertThat(passerby.reads()).contains("Choix : Marché");
        assertThat(focused()).isEqualTo("marche");
        assertThat(passerby.leadsTo("Aujourd’hui")).endsWith("?type=marche");
        assertThat(passerby.browser.executeScript("return window.stayed")).isEqualTo(true);

        tick(FEASTS);
        waitFor("type=marche&type=fete");
        assertThat(lines("Bal de la moisson")).isOne();
        assertThat(said()).matches("\\d+ événements?");
    }

    @Test
    void going_back_undoes_the_last_choice() {
        passerby.opens(AGENDA);
        passerby.unfolds("Choisir le type ou la distance");
        tick(MARKETS);
        waitFor("?type=marche");
        passerby.browser.navigate().back();
        Chromium.patient(passerby.browser).until(_ -> lines("Bal de la moisson") == 1);

        assertThat(passerby.browser.findElement(By.cssSelector(MARKETS)).isSelected()).isFalse();
        assertThat(passerby.browser.getCurrentUrl()).endsWith(AGENDA);
    }

    @Test
    void without_scripts_the_button_does_the_same() {
        try (var slow = Passerby.withoutScripts(address)) {
            slow.opens(AGENDA);
            slow.unfolds("Choisir le type ou la distance");
            slow.ticks("Fête, bal");
            slow.touches("Afficher");
            assertThat(slow.path()).startsWith(AGENDA).endsWith("type=fete");
            assertThat(slow.reads()).contains("Bal de la moisson", "Choix : Fête, bal");
        }
    }

    private void tick(String box) {
        passerby.browser.executeScript("document.querySelector(arguments[0]).focus()", box);
        new Actions(passerby.browser).sendKeys(Keys.SPACE).perform();
    }

    private void waitFor(String query) {
        Chromium.patient(passerby.browser)
                .until(_ -> passerby.browser.getCurrentUrl().endsWith(query));
    }

    private long lines(String title) {
        return passerby.browser.findElements(By.cssSelector(".line-title")).stream()
                .filter(line -> line.getText().equals(title))
                .count();
    }

    private String said() {
        var status = passerby.browser.findElement(By.cssSelector("et-filtres [role=status]"));
        return Passerby.plain(status.getAttribute("textContent"));
    }

    private Object focused() {
        return passerby.browser.executeScript("return document.activeElement.value");
    }
}
