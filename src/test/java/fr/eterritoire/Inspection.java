package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at the page that is open as axe-core does, narrow and wide, light and dark; then at what
/// axe does not see: a page wider than a small phone, words lost when letters are spaced out.
final class Inspection {
    private static final String AXE = script("/axe.min.js");
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: { type: 'tag', values: ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag22aa'] },
                resultTypes: ['violations'],
            }).then(found => done(found.violations.flatMap(fault => fault.nodes.map(node =>
                `${fault.id}: ${node.target} ${node.failureSummary}`))), fault => done([String(fault)]));
            """;

    /// Elements that begin or end outside the window, whatever they hide behind.
    private static final String TOO_WIDE =
            """
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) return [];
            const wide = [...document.querySelectorAll('main *, header *, footer *')]
                .filter(part => part.getBoundingClientRect().right > room + 1 && !part.closest('.scroll'))
                .map(part => `${part.tagName} ${part.className} « ${part.textContent.slice(0, 40)} »`);
            return wide.length ? wide : ['the page, by something unknown'];
            """;

    /// The spacing of WCAG 1.4.12; a style sheet of script, since the page allows no inline one.
    private static final String SPACE_OUT =
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }');
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            """;

    private static final String CUT_OFF =
            """
            return [...document.querySelectorAll('body *:not(.visually-hidden, input, select, textarea, svg *)')]
                .filter(part => ['hidden', 'clip'].includes(getComputedStyle(part).overflowX)
                    || part.matches('.button, .tag, .stone, .stone-date, summary, .step'))
                .filter(part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
                .filter(part => part.clientWidth > 0)
                .map(part => `${part.tagName} ${part.className} « ${part.textContent.slice(0, 40)} »`);
            """;

    private final ChromeDriver browser;

    Inspection(ChromeDriver browser) {
        this.browser = browser;
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /// @return what is wrong with the page, each in a line
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (browser.getTitle().contains("panne")) {
            faults.add(browser.getCurrentUrl() + " answers with a failure");
        }
        browser.executeScript(AXE);
        for (var scheme : List.of("light", "dark")) {
            for (var width : List.of(360, 1280)) {
                show(width, scheme);
                collect(
                        faults,
                        "axe, " + width + " px, " + scheme,
                        browser.executeAsyncScript(RUN));
            }
        }
        show(320, "light");
        collect(faults, "wider than 320 px", browser.executeScript(TOO_WIDE));
        browser.executeScript(SPACE_OUT);
        collect(faults, "wider than 320 px, spaced", browser.executeScript(TOO_WIDE));
        collect(faults, "cut off, spaced", browser.executeScript(CUT_OFF));
        show(1280, "light");
        return faults;
    }

    void show(int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void collect(List<String> faults, String where, Object found) {
        for (var fault : (List<?>) found) {
            faults.add(browser.getCurrentUrl() + " (" + where + ") " + fault);
        }
    }

    private static String script(String resource) {
        try (var in =
                com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
