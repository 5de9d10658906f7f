package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Looks at the page that is open as axe-core does, narrow and wide, and dark; then at what axe
/// does not see: a page wider than a small phone, words lost when letters are spaced out.
final class Inspection {
    private static final String FOLLOWS =
            """
            const [pixels, done] = arguments, size = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / pixels;
            (function look() { size() < 1 || size() > 1.5 ? setTimeout(look, 20) : requestAnimationFrame(() => setTimeout(done, 20)); })();
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
            return [...document.querySelectorAll('body *:not(.visually-hidden, input, select, textarea, svg *, .map-ground, .map-ground *)')]
                .filter(part => ['hidden', 'clip'].includes(getComputedStyle(part).overflowX)
                    || part.matches('.button, .tag, .stone, .stone-date, summary, .step'))
                .filter(part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
                .filter(part => part.clientWidth > 0)
                .map(part => `${part.tagName} ${part.className} « ${part.textContent.slice(0, 40)} »`);
            """;

    /// What nobody wants on paper, and what everybody does.
    private static final String PRINTED =
            """
            const shown = selector => [...document.querySelectorAll(selector)].filter(part => part.offsetParent);
            const wrong = shown('.site-header nav, .site-footer, .skip-link:not(:focus), .tabs').map(part => 'not for paper: ' + part.className);
            return shown('h1').length || !document.querySelector('h1') ? wrong : [...wrong, 'no title'];
            """;

    /// What one can touch keeps an edge when its ground is taken away.
    private static final String WITHOUT_EDGE =
            """
            return [...document.querySelectorAll('.button, .tabs a, input:not([type=checkbox], [type=radio], [type=hidden], [type=file], [type=range]), select, textarea')]
                .filter(part => part.offsetParent && parseFloat(getComputedStyle(part).borderTopWidth) < 1)
                .map(part => `${part.tagName} ${part.className || part.name}`);
            """;

    /// A second engine, from a file that `bench/html` fetches.
    private static final String SNIFF =
            """
            const done = arguments[arguments.length - 1];
            HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
                .filter(message => message.type === HTMLCS.ERROR)
                .map(({ code, msg, element }) => `${code} ${msg} ${(element.outerHTML ?? '').slice(0, 120)}`)));
            """;

    /// The page as it is sent, for checkers that read no page but a file; what answered a form,
    /// which cannot be asked again, as the browser holds it.
    private static final String SOURCE =
            """
            const done = arguments[arguments.length - 1];
            const held = '<!doctype html>\\n' + document.documentElement.outerHTML;
            const heading = html => new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent;
            fetch(location.href).then(answer => answer.text())
                .then(sent => done(heading(sent) === heading(held) ? sent : held), () => done(held));
            """;

    private static final AtomicInteger sources = new AtomicInteger();

    private final Optional<String> otherEngine =
            Optional.ofNullable(System.getProperty("eterritoire.htmlcs"))
                    .map(file -> read(Path.of(file)) + SNIFF);
    private final Optional<Path> keptSource =
            Optional.ofNullable(System.getProperty("eterritoire.ecrans")).map(Path::of);
    private final ChromeDriver browser;
    private final Axe axe;

    Inspection(ChromeDriver browser) {
        this.browser = browser;
        axe = new Axe(browser);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /// @return what is wrong with the page, each in a line
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (browser.getTitle().contains("panne")) {
            faults.add(browser.getCurrentUrl() + " answers with a failure");
        }
        axe(faults, 1280, "light");
        axe(faults, 360, "light");
        axe(faults, 360, "dark");
        show(320, "light");
        collect(faults, "wider than 320 px", browser.executeScript(TOO_WIDE));
        browser.executeScript(SPACE_OUT);
        collect(faults, "wider than 320 px, spaced", browser.executeScript(TOO_WIDE));
        collect(faults, "cut off, spaced", browser.executeScript(CUT_OFF));
        magnified(faults);
        otherMedia(faults);
        show(1280, "light");
        otherEngine.ifPresent(
                engine -> collect(faults, "HTML_CodeSniffer", browser.executeAsyncScript(engine)));
        keptSource.ifPresent(this::keepSource);
        return faults;
    }

    private void axe(List<String> faults, int width, String scheme) {
        show(width, scheme);
        collect(faults, "axe, " + width + " px, " + scheme, axe.faults(scheme.equals("dark")));
    }

    /// At 200 %, the whole page and then the text alone, as the settings of a browser ask for it
    /// (WCAG 1.4.4).
    private void magnified(List<String> faults) {
        show(640, "light");
        collect(faults, "wider than the window at 200 %", browser.executeScript(TOO_WIDE));
        show(1280, "light");
        letters(32);
        collect(faults, "wider than the window, text at 200 %", browser.executeScript(TOO_WIDE));
        collect(faults, "cut off, text at 200 %", browser.executeScript(CUT_OFF));
        letters(16);
    }

    /// Also on a phone, with letters twice as large.
    List<String> faultsForWeakEyes() {
        var faults = new ArrayList<>(faults());
        show(360, "light");
        scrollbars(false);
        letters(32);
        collect(faults, "wider than a phone, text at 200 %", browser.executeScript(TOO_WIDE));
        collect(faults, "cut off on a phone, text at 200 %", browser.executeScript(CUT_OFF));
        scrollbars(true);
        letters(16);
        return faults;
    }

    /// Those of a phone take no room.
    private void scrollbars(boolean shown) {
        browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", !shown));
    }

    /// The page follows a moment later: a touch in between misses its button.
    private void letters(int pixels) {
        browser.executeCdpCommand(
                "Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels)));
        browser.executeAsyncScript(FOLLOWS, pixels);
    }

    /// On paper, and in colours that are not ours.
    private void otherMedia(List<String> faults) {
        show(680, "light", "print");
        collect(faults, "wider than the paper", browser.executeScript(TOO_WIDE));
        collect(faults, "printed", browser.executeScript(PRINTED));
        media("", Map.of("name", "forced-colors", "value", "active"));
        collect(faults, "forced colours", browser.executeScript(WITHOUT_EDGE));
    }

    private void keepSource(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("%03d.html".formatted(sources.incrementAndGet())),
                    browser.executeAsyncScript(SOURCE).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show(int width, String scheme) {
        show(width, scheme, "");
    }

    private void show(int width, String scheme, String media) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        media(media, Map.of("name", "prefers-color-scheme", "value", scheme));
    }

    /// @param media « print », or nothing for the screen
    private void media(String media, Map<String, String> feature) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                feature,
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void collect(List<String> faults, String where, Object found) {
        for (var fault : (List<?>) found) {
            faults.add(browser.getCurrentUrl() + " (" + where + ") " + fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
