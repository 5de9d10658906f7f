package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// axe-core, with the rules of RGAA and of WCAG 2.2 AA, in a browser. Every page that is opened
/// from then on brings it along: cheaper than to send it to each.
final class Axe {
    private static final String SCRIPT = script();

    /// In the dark only colours are others, and the same at any width: only these are looked at
    /// again.
    private static final String RUN =
            """
            const [dark, done] = arguments;
            axe.run(document, {
                runOnly: dark ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag22aa'] }, resultTypes: ['violations'],
            }).then(found => done(found.violations.flatMap(fault => fault.nodes.map(node =>
                `${fault.id}: ${node.target} ${node.failureSummary}`))), fault => done([String(fault)]));
            """;

    private final ChromeDriver browser;

    Axe(ChromeDriver browser) {
        this.browser = browser;
        browser.executeCdpCommand("Page.enable", Map.of());
        browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", SCRIPT));
    }

    /// @param dark what was looked at by day is not looked at again, but for its colours
    List<?> faults(boolean dark) {
        if (Boolean.TRUE.equals(browser.executeScript("return !window.axe"))) {
            browser.executeScript(SCRIPT);
        }
        return (List<?>) browser.executeAsyncScript(RUN, dark);
    }

    private static String script() {
        try (var in =
                com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream(
                        "/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
