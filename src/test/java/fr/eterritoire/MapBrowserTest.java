package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Value;

/// The map beside a list: opened, walked through and left by keyboard, and asking nobody else for
/// anything before it is touched.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBrowserTest {
    private static final String PAGE = "/dev/composants?fond=muet";
    private static final String SOURCE = "http://127.0.0.1:64999/";
    private static final String OPEN = "et-carte button[aria-expanded]";
    private static final String FOCUSED =
            "const it = document.activeElement; return it.getAttribute('aria-label') ??"
                    + " it.textContent";

    /// What was opened is seen whole, beside the buttons.
    private static final String WHOLE =
            """
            const [ground, popup, buttons] = ['.map-ground', '.map-popup', '.leaflet-control-zoom']
                .map(css => document.querySelector(css).getBoundingClientRect());
            return popup.top >= ground.top && popup.right <= ground.right && popup.left >= buttons.right;
            """;

    @Value("${eterritoire.adresse}")
    private String address;

    private Passerby passerby;

    @BeforeAll
    void put_the_mouse_away() {
        passerby = new Passerby(address);
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    private void opensTheMap() {
        passerby.opens(PAGE);
        passerby.browser.executeScript("document.querySelector(arguments[0]).focus()", OPEN);
        press(Keys.ENTER);
        waitFor(".map-spot, .map-group");
    }

    private void press(CharSequence... keys) {
        new Actions(passerby.browser).sendKeys(keys).perform();
    }

    private void waitFor(String css) {
        Chromium.patient(passerby.browser).until(_ -> count(css) > 0);
    }

    private int count(String css) {
        return passerby.browser.findElements(By.cssSelector(css)).size();
    }

    private String focused() {
        return (String) passerby.browser.executeScript(FOCUSED);
    }

    private void tabsTo(String css) {
        for (var stop = 0; stop < 40; stop++) {
            press(Keys.TAB);
            var here = "return document.activeElement.matches(arguments[0])";
            if (Boolean.TRUE.equals(passerby.browser.executeScript(here, css))) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + css);
    }

    @Test
    void a_keyboard_opens_it_follows_a_marker_and_comes_back() {
        opensTheMap();
        tabsTo(".map-ground");
        assertThat(focused()).contains("Les flèches la déplacent");
        tabsTo(".map-group");
        var alone = count(".map-spot");
        assertThat(focused()).endsWith("résultats proches");
        press(Keys.ENTER);
        Chromium.patient(passerby.browser).until(_ -> count(".map-spot") > alone);
        tabsTo(".map-spot");
        var spot = focused();
        press(Keys.ENTER);
        waitFor(".map-popup a");
        assertThat(spot).startsWith(focused());
        Chromium.patient(passerby.browser)
                .until(_ -> Boolean.TRUE.equals(passerby.browser.executeScript(WHOLE)));
        press(Keys.ESCAPE);
        assertThat(focused()).as("back on its marker").isEqualTo(spot);
        press(Keys.ENTER);
        waitFor(".map-popup a");
        passerby.leave(() -> press(Keys.ENTER));
        assertThat(passerby.path()).startsWith("/vienne/");
    }

    @Test
    void escape_leaves_the_map_and_the_button_has_the_focus_again() {
        opensTheMap();
        tabsTo(".map-ground");
        press(Keys.ESCAPE);
        assertThat(count(".map-ground")).isZero();
        assertThat(focused()).isEqualTo("Voir sur la carte");
        press(Keys.ENTER);
        waitFor(".map-spot");
        assertThat(focused()).isEqualTo("Fermer la carte");
    }

    @Test
    void nobody_is_asked_before_it_is_touched_and_outlines_stand_in_for_who_does_not_answer() {
        passerby.opens(PAGE);
        assertThat(passerby.reads()).contains("Votre navigateur demandera le fond de carte");
        assertThat(passerby.hasAskedFor())
                .allMatch(url -> url.startsWith(address) || url.startsWith("data:"))
                .noneMatch(url -> url.contains("leaflet"));
        opensTheMap();
        waitFor(".map-outline");
        assertThat(passerby.reads()).contains("Le fond de carte ne répond pas");
        assertThat(passerby.hasAskedFor()).anyMatch(url -> url.startsWith(SOURCE));
    }

    @Test
    void an_open_map_has_no_fault_that_axe_knows() {
        opensTheMap();
        waitFor(".map-outline");
        assertThat(new Inspection(passerby.browser).faults()).isEmpty();
    }

    @Test
    void without_scripts_there_is_no_button_and_the_list_says_it_all() {
        try (var still = Passerby.withoutScripts(address)) {
            still.opens(PAGE);
            assertThat(still.browser.findElement(By.cssSelector("et-carte")).isDisplayed())
                    .isFalse();
            assertThat(still.reads()).contains("(86)");
        }
    }
}
