package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.chrome.ChromeDriver;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A browser that reads what was typed, with the content policy out of the way, which would stop
/// scripts anyway; and sees whether anything of it has become more than words.
final class Reader implements AutoCloseable {
    /// A script that speaks or asks is heard without stopping the browser.
    private static final String HEARD =
            "for (const word of ['alert', 'confirm', 'prompt', 'print']) window[word] = () =>"
                    + " { window.pwned = word; };";

    /// What no page of ours has by itself, and a payload would make.
    private static final String TRACES =
            """
            const on = [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name)
                || (/^(href|src|action|formaction|data|xlink:href|srcdoc)$/i.test(a.name) && /^\\s*(javascript|data:text)/i.test(a.value))));
            const ours = arguments[0] ? '' : ', body style, [style]';
            const made = [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), iframe, object, embed, marquee, math, xmp, plaintext, base[href], body link[rel=stylesheet], meta[http-equiv=refresh]' + ours)];
            const asked = [...document.querySelectorAll('[src], link[href]')].filter(e => /^https?:/.test(e.src || e.href)
                && new URL(e.src || e.href).hostname !== 'localhost');
            return [window.pwned || '', ...on, ...made, ...asked].filter(x => x).map(x => x.outerHTML || 'run').join(' | ');
            """;

    final ChromeDriver browser = Chromium.start();
    private final String address;
    private int pages;

    Reader(int port) {
        address = "http://localhost:" + port;
        browser.executeCdpCommand("Page.enable", Map.of());
        browser.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", true));
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HEARD));
        browser.get("data:text/html,<img src=x onerror='alert(1)'>");
        assertThat(traces(false)).as("a payload would be seen").contains("run", "onerror");
    }

    void opens(String path) {
        browser.get(address + path);
        assertNothingRan(path, false);
    }

    /// What was answered to a form.
    void reads(String as, Page page) {
        shows(as, page.body(), false);
    }

    /// A letter, whose style stands in it.
    void reads(Mail letter) {
        shows("« " + letter.subject() + " »", letter.html(), true);
    }

    private void shows(String as, String html, boolean styled) {
        var encoded = URLEncoder.encode(html, StandardCharsets.UTF_8).replace("+", "%20");
        browser.get("data:text/html;charset=utf-8," + encoded);
        assertNothingRan(as, styled);
    }

    private void assertNothingRan(String as, boolean styled) {
        pages++;
        try {
            throw new AssertionError(as + " opened « " + browser.switchTo().alert().getText());
        } catch (NoAlertPresentException _) {
            assertThat(traces(styled)).as(as).isEqualTo("");
        }
    }

    private String traces(boolean styled) {
        return String.valueOf(browser.executeScript(TRACES, styled));
    }

    /// How many pages and letters were read.
    int pages() {
        return pages;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
