package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An intercommunality pastes its agenda into a site with a strict policy, in the three ways.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedBrowserTest {
    private static final String TITLE = "Fête des lavoirs du Vexin";
    private static final String INTERCO = "/interco/cc-du-vexin-thelle";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private OtherSite site;
    private Passerby passerby;
    private Inspection inspection;

    @BeforeAll
    void publish_something_in_the_vexin() throws IOException {
        site = new OtherSite();
        passerby = new Passerby(address);
        inspection = new Inspection(passerby.browser);
        var walk = new Walk(passerby, clock);
        passerby.opens("/oise/chaumont-en-vexin/proposer");
        walk.fill(TITLE, "Les amis des lavoirs");
        walk.addPicture(AccessibilityBrowserTest.picture(), "Un lavoir couvert");
        walk.send();
        walk.confirm(TITLE);
        walk.decideAs("moderateurs@eterritoire.test", TITLE, "Publier");
        passerby.touches("Publier");
    }

    @AfterAll
    void leave() {
        passerby.close();
        site.close();
    }

    @Test
    void without_scripts_the_pasted_line_is_a_link_to_the_agenda() {
        var page = site.paste("lien", "", line("ligne", ""));
        try (var visitor = Passerby.withoutScripts(address)) {
            visitor.opens(page);
            assertThat(visitor.reads()).contains("Agenda de la communauté de communes du Vexin");
            visitor.touches("Agenda de la communauté");
            assertThat(visitor.reads()).contains(TITLE);
        }
    }

    @Test
    void the_element_shows_the_agenda_under_a_strict_policy() {
        for (var layout : List.of("liste", "cartes", "mois")) {
            openElement(layout, "?affichage=" + layout);
            if (layout.equals("mois")) {
                turnToTheMonthOfTheFete();
            }
            assertThat(shown()).contains(TITLE, "14 h", "Salle des fêtes", "Chaumont-en-Vexin");
            assertThat(passerby.reads()).contains("Agenda de la communauté de communes");
            photograph("element-" + layout);
            assertThat(inspection.faults()).isEmpty();
        }
    }

    @Test
    void months_turn_from_the_keyboard_and_keep_the_focus() {
        openElement("clavier", "?affichage=mois");
        var month = inside(".nom").getText();
        inside(".suivant").sendKeys(Keys.ENTER);
        patiently(() -> !inside(".nom").getText().equals(month));
        assertThat(
                        passerby.browser.executeScript(
                                "return document.activeElement.shadowRoot.activeElement.className"))
                .isEqualTo("suivant");
    }

    @Test
    void a_colour_that_reads_badly_is_not_worn() {
        openElement("couleurs", "?couleur=ffeb3b&fond=fafafa");
        assertThat(inside("h3 a").getCssValue("color")).contains("28, 102, 71");
        openElement("couleurs", "?couleur=97402a");
        assertThat(inside("h3 a").getCssValue("color")).contains("151, 64, 42");
        openElement("couleurs", "?apparence=sombre&couleur=222222");
        assertThat(inside("h3 a").getCssValue("color")).contains("124, 203, 162");
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void where_the_policy_forbids_the_agenda_words_and_the_link_stay() {
        passerby.opens(site.paste("interdit", "script-src " + address, line("ligne", "")));
        patiently(() -> shown().contains("ne s’affiche pas ici"));
        assertThat(passerby.leadsTo("Agenda de la communauté"))
                .isEqualTo(address + INTERCO + "/agenda");
    }

    @Test
    void the_frame_shows_the_agenda_without_any_script() {
        for (var layout : List.of("liste", "cartes")) {
            var frame = line("cadre", "?affichage=" + layout);
            passerby.opens(site.paste("cadre", "frame-src " + address, frame));
            photograph("cadre-" + layout);
            passerby.browser.switchTo().frame(0);
            assertThat(passerby.reads()).contains(TITLE, "Chaumont-en-Vexin");
            assertThat(inspection.faults()).isEmpty();
            passerby.leave(passerby.browser.findElement(By.linkText(TITLE))::click);
            assertThat(passerby.browser.getCurrentUrl()).startsWith(address + "/oise/");
        }
    }

    @Test
    void nothing_is_asked_of_another_host_and_no_cookie_is_set() {
        passerby.hasAskedFor();
        openElement("traces", "?affichage=cartes");
        passerby.opens(site.paste("traces2", "frame-src " + address, line("cadre", "")));
        assertThat(passerby.hasAskedFor())
                .anyMatch(url -> url.contains("agenda.json"))
                .anyMatch(url -> url.endsWith("/400.webp"))
                .allMatch(url -> url.startsWith(address) || url.startsWith(site.address()));
        var cookies = passerby.browser.executeCdpCommand("Storage.getCookies", Map.of());
        assertThat((List<?>) cookies.get("cookies")).isEmpty();
    }

    @Test
    void the_page_that_gives_the_line_shows_each_choice_at_once() {
        passerby.opens(INTERCO + "/integrer");
        patiently(() -> shown().contains(TITLE));
        passerby.chooses("Présentation", "Mois");
        patiently(() -> field("ligne").contains("affichage=\"mois\""));
        patiently(() -> inside(".nom") != null);
        assertThat(passerby.path()).contains("affichage=mois");
    }

    /// One of the lines that the page gives.
    private String line(String id, String choices) {
        passerby.opens(INTERCO + "/integrer" + choices);
        return field(id);
    }

    private String field(String id) {
        return Objects.toString(
                passerby.browser.executeScript(
                        "return document.getElementById(arguments[0]).value", id));
    }

    /// With just what the guide says that a policy must allow.
    private void openElement(String name, String choices) {
        var policy = "script-src %1$s; connect-src %1$s; img-src %1$s".formatted(address);
        passerby.opens(site.paste(name, policy, line("ligne", choices)));
        patiently(() -> !shown().isEmpty() && inside("section").getAttribute("aria-busy") == null);
    }

    private void turnToTheMonthOfTheFete() {
        for (var turns = 0; turns < 3 && !shown().contains(TITLE); turns++) {
            var month = inside(".nom").getText();
            inside(".suivant").click();
            patiently(() -> !inside(".nom").getText().equals(month));
        }
    }

    private org.openqa.selenium.WebElement inside(String selector) {
        return passerby.browser
                .findElement(By.tagName("eterritoire-agenda"))
                .getShadowRoot()
                .findElement(By.cssSelector(selector));
    }

    private String shown() {
        return Passerby.plain(inside("section").getText());
    }

    private void patiently(java.util.function.BooleanSupplier isSo) {
        Chromium.patient(passerby.browser)
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(_ -> isSo.getAsBoolean());
    }

    /// For whoever wants to look.
    private void photograph(String name) {
        for (var width : List.of(360, 1280)) {
            inspection.show(width, "light");
            var picture = passerby.browser.getScreenshotAs(OutputType.BYTES);
            try {
                Files.createDirectories(Path.of("target", "embeds"));
                Files.write(Path.of("target", "embeds", name + "-" + width + ".png"), picture);
            } catch (IOException fault) {
                throw new java.io.UncheckedIOException(fault);
            }
        }
    }
}
