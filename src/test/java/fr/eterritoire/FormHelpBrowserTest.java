package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Value;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/// What the form does for whoever fills it, where scripts run.
@InBrowser
class FormHelpBrowserTest {

    @Value("${eterritoire.adresse}")
    private String address;

    private Passerby passerby;

    @BeforeEach
    void sit_down() {
        passerby = new Passerby(address);
        passerby.opens("/vienne/vouille/proposer");
    }

    @AfterEach
    void leave() {
        passerby.close();
    }

    /// As keys would: setting a value says nothing to the page.
    private void typesDate(String label, String date) {
        passerby.sets(label, date);
        passerby.browser.executeScript(
                "document.querySelector('.proposal-form').dispatchEvent(new Event('input'))");
    }

    private String said(String selector) {
        return Passerby.plain(passerby.browser.findElement(By.cssSelector(selector)).getText());
    }

    @Test
    void the_line_can_be_read_as_it_will_look_while_one_types() {
        passerby.types("Titre", "Loto de l’école");
        passerby.types("Lieu", "Salle des fêtes");
        passerby.sets("Début", "20:00");
        typesDate("Date", "2027-01-01");

        assertThat(said("et-apercu .stone-date")).isEqualTo("ven.\n1er\njanv.");
        assertThat(said("et-apercu .line-body"))
                .startsWith("Loto de l’école\n20 h · Salle des fêtes · Vouillé");

        passerby.unfolds("Plusieurs jours");
        passerby.chooses("Se répète", "Chaque semaine");
        assertThat(said("et-apercu .line-then")).isEqualTo("Tous les vendredis à 20 h.");
        passerby.chooses("Se répète", "Non");
        passerby.sets("Dernier jour", "2027-01-03");
        typesDate("Date", "2027-01-01");
        passerby.types("Et aussi ces jours-là", "9 janvier");
        assertThat(said("et-apercu .line-then"))
                .isEqualTo("Chaque jour, jusqu’au dim. 3 janv. Et aussi : 9 janvier.");
        passerby.ticks("Sans interruption");
        assertThat(said("et-apercu .line-facts")).startsWith("jusqu’au dim. 3 janv.");
        assertThat(passerby.browser.findElements(By.cssSelector("et-apercu img:not([hidden])")))
                .isEmpty();
    }

    @Test
    void dates_that_come_back_are_said_in_words() {
        passerby.sets("Début", "09:00");
        passerby.sets("Fin", "12:30");
        passerby.unfolds("Plusieurs jours");
        passerby.chooses("Se répète", "Chaque semaine");
        passerby.types("Sauf ces jours-là", "26/12/2026");
        typesDate("Date", "2026-12-05");
        assertThat(said(".in-words"))
                .isEqualTo("Tous les samedis de 9 h à 12 h 30, sauf le 26 décembre.");

        typesDate("Jusqu’au", "2027-02-24");
        assertThat(said(".in-words")).contains("12 h 30, jusqu’au 20 février 2027, sauf");

        passerby.ticks("mercredi");
        passerby.ticks("samedi");
        assertThat(said(".in-words")).contains("jusqu’au 24 février 2027");
        assertThat(said(".in-words")).startsWith("Tous les mercredis et samedis de 9 h");

        passerby.chooses("Se répète", "Chaque mois, le même jour");
        assertThat(said(".in-words")).startsWith("Le premier samedi du mois");
    }

    @Test
    void what_was_typed_is_there_again_after_the_line_was_lost() {
        passerby.types("Titre", "Veillée au lavoir");
        passerby.opens("/communes");
        passerby.opens("/vienne/vouille/proposer");

        assertThat(passerby.valueOf("Titre")).isEqualTo("Veillée au lavoir");
        assertThat(said("et-apercu .line-title")).isEqualTo("Veillée au lavoir");

        passerby.opens("/vienne/frozes/proposer");
        assertThat(passerby.valueOf("Titre")).isEqualTo("Veillée au lavoir");
        passerby.touches("Tout effacer");
        assertThat(passerby.valueOf("Titre")).isEmpty();

        passerby.touches("Remettre ce qui était écrit");
        assertThat(passerby.valueOf("Titre")).isEqualTo("Veillée au lavoir");
    }

    @Test
    void what_was_wrong_is_no_longer_red_once_it_is_changed() {
        passerby.touches("Relire avant");
        assertThat(passerby.reads()).contains("Donnez un titre");
        passerby.types("Titre", "Loto de l’école");

        var fault = passerby.browser.findElement(By.id("titre-faute"));
        assertThat(fault.getCssValue("visibility")).isEqualTo("hidden");
        var told = By.cssSelector(".fault-summary a[href='#titre']");
        assertThat(passerby.browser.findElement(told).getCssValue("text-decoration"))
                .contains("line-through");
        assertThat(passerby.browser.findElement(By.id("lieu-faute")).isDisplayed()).isTrue();

        passerby.browser.findElement(By.id("titre")).sendKeys(Keys.CONTROL + "a", Keys.DELETE);
        assertThat(fault.getCssValue("visibility")).isEqualTo("visible");
    }

    @Test
    void what_the_browser_does_not_copy_is_selected_and_said() {
        passerby.opens("/vienne/vouille/agenda/s-abonner");
        passerby.browser.executeScript(
                "navigator.clipboard.writeText = () => Promise.reject(new Error())");
        passerby.browser.findElement(By.cssSelector("et-copier button")).click();

        Chromium.patient(passerby.browser).until(_ -> !said("et-copier [role=status]").isEmpty());
        assertThat(passerby.browser.executeScript("return getSelection().toString()"))
                .isEqualTo(said("et-copier code"));
    }

    @Test
    void a_heavy_photo_is_made_lighter_before_it_leaves() throws IOException {
        var heavy = noise();
        var whole = Files.size(heavy);
        passerby.browser.findElement(By.id("image")).sendKeys(heavy.toAbsolutePath().toString());

        var size = "return document.getElementById('image').files[0].size";
        Chromium.patient(passerby.browser)
                .until(_ -> (long) passerby.browser.executeScript(size) < whole);
        var type = "return document.getElementById('image').files[0].type";
        assertThat(passerby.browser.executeScript(type)).isEqualTo("image/jpeg");
    }

    @Test
    void a_photo_is_framed_by_touching_it_or_with_the_keys() throws IOException {
        var photo = AccessibilityBrowserTest.picture().toAbsolutePath().toString();
        passerby.browser.findElement(By.id("image")).sendKeys(photo);
        Chromium.patient(passerby.browser)
                .until(_ -> !passerby.browser.findElements(By.cssSelector(".preview")).isEmpty());
        assertThat(passerby.browser.findElement(By.cssSelector("et-apercu img")).isDisplayed())
                .isTrue();
        var shown = passerby.browser.findElement(By.cssSelector("et-cadrage .preview"));
        var corner = shown.getSize();
        new Actions(passerby.browser)
                .moveToElement(shown, corner.width * 3 / 10, -corner.height * 4 / 10)
                .click()
                .perform();
        passerby.unfolds("Cadrer la photo");
        assertThat(passerby.valueOf("De gauche à droite")).isEqualTo("80");
        assertThat(passerby.valueOf("De haut en bas")).isEqualTo("10");

        passerby.browser.findElement(By.id("photoX")).sendKeys(Keys.ARROW_RIGHT);
        var square = passerby.browser.findElement(By.cssSelector("et-cadrage .line-picture"));
        assertThat(square.getCssValue("object-position")).isEqualTo("90% 10%");
    }

    private static Path noise() throws IOException {
        var image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (var at = 0; at < 900 * 900; at++) {
            image.setRGB(at % 900, at / 900, chance.nextInt(0x1000000));
        }
        var file = Path.of("target", "noise.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
