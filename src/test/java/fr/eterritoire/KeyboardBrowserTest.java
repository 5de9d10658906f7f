package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whoever has no mouse goes everywhere and sees where they are (S-1.14).
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardBrowserTest {
    private static final int MANY = 120;
    private static final String WHERE =
            "const it = document.activeElement; return it.id || it.value || it.textContent.trim();";

    private static final int STOPS = 60;
    private static final String OUTSIDE = "body";

    /// Its name, and whether something is drawn around it, inside the window.
    private static final String STOP =
            """
            const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
            const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
            return [it === document.body ? 'body' : it.id || it.textContent.trim(), drawn && inside];
            """;

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private Passerby passerby;

    @BeforeAll
    void put_the_mouse_away() {
        passerby = new Passerby(address);
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void the_first_tab_stop_skips_to_the_content() {
        passerby.opens("/vienne/vouille/agenda");
        assertThat(nextStop()).isEqualTo(new Stop("Aller au contenu", true));
        press(Keys.ENTER);
        assertThat(where()).isEqualTo("contenu");
        press(Keys.TAB);
        var inside = "return document.activeElement.closest('main') !== null";
        assertThat(passerby.browser.executeScript(inside)).isEqualTo(true);
    }

    @Test
    void where_one_is_can_always_be_seen() {
        for (var path :
                List.of(
                        "/",
                        "/vienne/vouille",
                        "/vienne/vouille/agenda",
                        "/vienne/vouille/proposer")) {
            passerby.opens(path);
            var unseen = new ArrayList<String>();
            for (var stop : stops()) {
                if (!stop.seen()) {
                    unseen.add(path + " " + stop.name());
                }
            }
            assertThat(unseen).isEmpty();
        }
    }

    private record Stop(String name, boolean seen) {}

    /// Every place the tab key stops at, until it leaves the page.
    private List<Stop> stops() {
        return Stream.generate(this::nextStop)
                .limit(STOPS)
                .takeWhile(stop -> !stop.name().equals(OUTSIDE))
                .toList();
    }

    private Stop nextStop() {
        press(Keys.TAB);
        var answer = (List<?>) passerby.browser.executeScript(STOP);
        return new Stop((String) answer.get(0), (boolean) answer.get(1));
    }

    /// Letters are opened as a mail program would; all else is keys.
    @Test
    void an_event_goes_from_the_form_to_the_agenda_with_the_keyboard_alone() {
        passerby.opens("/vienne/vouille/proposer");
        typeInto("titre", "Dictée du village");
        typeInto("type", "Conf");
        typeInto("date", sameInEveryLanguage());
        typeInto("journee", " ");
        typeInto("lieu", "Bibliothèque");
        typeInto("organisateur", "La bibliothèque");
        typeInto("emetteur", "une");
        typeInto("courriel", "clavier@village.test");
        touch("Relire avant d’envoyer");
        assertThat(passerby.reads()).contains("Vérifiez avant d’envoyer");
        assertThat(passerby.reads()).contains("Dictée du village", "Conférence");
        clock.forward(Duration.ofSeconds(4));
        touch("Envoyer");
        assertThat(passerby.reads()).contains("clavier@village.test");

        passerby.opensLetter("clavier@village.test", "Confirmez", "Dictée du village");
        touch("Confirmer");
        touch("Confirmer");
        assertThat(passerby.reads()).contains("Elle attend la réponse de la mairie");

        passerby.opensLetter(Walk.MAIRIE, "À relire", "Dictée du village");
        touch("Publier");
        touch("Publier");
        assertThat(passerby.reads()).contains("Publié. C’est en ligne.");
        touch("Voir la page en ligne");
        assertThat(passerby.heading()).isEqualTo("Dictée du village");
        touch("Tout l’agenda de Vouillé");
        assertThat(passerby.reads()).contains("Dictée du village");
    }

    /// The day whose number is its month's: keys mean the same whether the day or the month is
    /// first.
    private static String sameInEveryLanguage() {
        var day = LocalDate.now().plusDays(20).withDayOfMonth(1).plusMonths(1);
        var number = String.format("%02d", day.getMonthValue());
        return number + number + day.getYear();
    }

    private void typeInto(String id, String words) {
        tabTo(id);
        press(words);
    }

    private void touch(String words) {
        tabToWords(words);
        passerby.leave(() -> press(Keys.ENTER));
    }

    private void tabTo(String id) {
        tabUntil("return document.activeElement.id === arguments[0]", id);
    }

    private void tabToWords(String words) {
        tabUntil("return document.activeElement.textContent.trim() === arguments[0]", words);
    }

    private void tabUntil(String question, String words) {
        for (var i = 0; i < MANY; i++) {
            press(Keys.TAB);
            if ((boolean) passerby.browser.executeScript(question, words)) {
                return;
            }
        }
        throw new AssertionError("The tab key does not reach " + words);
    }

    private String where() {
        return (String) passerby.browser.executeScript(WHERE);
    }

    private void press(CharSequence keys) {
        new Actions(passerby.browser).sendKeys(keys).perform();
    }
}
