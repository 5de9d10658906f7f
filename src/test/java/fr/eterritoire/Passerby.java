package fr.eterritoire;

import static java.util.stream.Collectors.joining;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;

import tools.jackson.databind.json.JsonMapper;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// Somebody in front of a browser, who knows pages only by what can be read on them: labels, links,
/// buttons. No address is typed but the first.
final class Passerby implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The words of an element, no-break spaces as plain ones, in XPath.
    private static final String PLAIN_TEXT = "normalize-space(translate(., '\u00a0\u202f', '  '))";

    private static final String THERE =
            "return document.readyState === 'complete' && document.body?.childElementCount > 0";

    final ChromeDriver browser = Chromium.start();
    private final String address;

    /// @param address of the application, without a slash at its end
    Passerby(String address) {
        this.address = address;
    }

    /// @return one whose browser runs no script
    static Passerby withoutScripts(String address) {
        var passerby = new Passerby(address);
        passerby.browser.executeCdpCommand(
                "Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return passerby;
    }

    void opens(String path) {
        browser.get(path.startsWith("http") ? path : address + path);
    }

    /// Touches the link or button that begins with these words, and waits for the page it leads to.
    void touches(String words) {
        leave(find("self::a or self::button", words)::click);
    }

    void leave(Runnable act) {
        var before = browser.findElement(By.tagName("html"));
        act.run();
        // between two pages the driver may speak of nodes that are gone
        var patient = Chromium.patient(browser).ignoring(WebDriverException.class);
        patient.until(ExpectedConditions.stalenessOf(before));
        // nor is the empty sheet it shows before the next page what one wants to read
        patient.until(_ -> Boolean.TRUE.equals(browser.executeScript(THERE)));
    }

    /// Opens what is folded under these words. Leaves open what is.
    void unfolds(String words) {
        var summary = find("self::summary", words);
        if (summary.findElement(By.xpath("..")).getDomAttribute("open") == null) {
            summary.click();
        }
    }

    void types(String label, String words) {
        var field = field(label);
        field.clear();
        field.sendKeys(words);
    }

    /// Dates and times: what the keys of such a field mean depends on the language of the browser.
    void sets(String label, Object value) {
        browser.executeScript("arguments[0].value = arguments[1]", field(label), value.toString());
    }

    void chooses(String label, String option) {
        choosesIn(find("self::label", label).getAttribute("for"), option);
    }

    /// Two lists may bear one label in different groups; then the field is named.
    void choosesIn(String name, String option) {
        browser.findElement(By.id(name))
                .findElement(By.xpath("option" + beginning("true()", option)))
                .click();
    }

    void ticks(String label) {
        var box = field(label);
        if (!box.isSelected()) {
            box.click();
        }
    }

    String valueOf(String label) {
        return field(label).getAttribute("value");
    }

    /// @return all that can be read in the page, no-break spaces as plain ones
    String reads() {
        return plain(browser.findElement(By.tagName("body")).getText());
    }

    String heading() {
        return plain(browser.findElement(By.tagName("h1")).getText());
    }

    /// @return the page's address on this application
    String path() {
        return browser.getCurrentUrl().replace(address, "");
    }

    /// @return the addresses that its pages asked for since the last look, as the browser counted
    ///   them
    List<String> hasAskedFor() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(
                        message ->
                                message.path("method")
                                        .asString("")
                                        .equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asString(""))
                .toList();
    }

    /// @return where the link that begins with these words leads
    String leadsTo(String words) {
        return find("self::a", words).getAttribute("href");
    }

    /// Opens the newest letter to this address whose subject holds all these words, once it is
    /// there.
    void opensLetter(String recipient, String... words) {
        var wanted =
                Stream.concat(Stream.of("À " + recipient), Arrays.stream(words))
                        .map(word -> "[contains(" + PLAIN_TEXT + ", " + quoted(word) + ")]")
                        .collect(joining());
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            opens("/dev/mails");
            var found = browser.findElements(By.xpath("//li" + wanted + "/p/a"));
            if (!found.isEmpty()) {
                leave(found.getFirst()::click);
                return;
            }
            if (Instant.now().isAfter(until)) {
                throw new NoSuchElementException("No letter " + wanted + " among\n" + reads());
            }
        }
    }

    private WebElement field(String label) {
        var found = find("self::label", label);
        var id = found.getAttribute("for");
        return id == null || id.isEmpty()
                ? found.findElement(By.tagName("input"))
                : browser.findElement(By.id(id));
    }

    private WebElement find(String kind, String words) {
        return browser.findElements(By.xpath("//*" + beginning(kind, words))).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "Nothing named « "
                                                + words
                                                + " » on "
                                                + path()
                                                + "\n"
                                                + reads()));
    }

    private static String beginning(String kind, String words) {
        return "[" + kind + "][starts-with(" + PLAIN_TEXT + ", " + quoted(words) + ")]";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /// @return the next Saturday that is at least this many days away
    static LocalDate saturday(LocalDate today, int days) {
        return today.plusDays(days).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
