package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Person;

import org.openqa.selenium.Cookie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/// The telephone of somebody at work in the office, that takes pictures of what it shows.
class Telephone {
    private static final int WIDTH = 360;
    private static final int TALLEST = 1100;

    private final Passerby passerby;
    private final Office office;
    private final Path folder;

    Telephone(Passerby passerby, Office office, Path folder) throws IOException {
        this.passerby = passerby;
        this.office = office;
        this.folder = Files.createDirectories(folder);
        passerby.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    /// Lets this person in as signing in would.
    void signsIn(Person person) {
        passerby.opens("/mentions-legales");
        passerby.browser.manage().deleteAllCookies();
        passerby.browser
                .manage()
                .addCookie(new Cookie("bureau", office.session(person, true), "/"));
    }

    /// The page from its top, as much as a picture may hold.
    void picture(String name) throws IOException {
        var height =
                (Long)
                        passerby.browser.executeScript(
                                "window.scrollTo(0, 0); return"
                                        + " document.documentElement.scrollHeight");
        take(name, 0, Math.min(TALLEST, height));
    }

    /// What stands on the screen now.
    void view(String name) throws IOException {
        var top = ((Number) passerby.browser.executeScript("return window.scrollY")).longValue();
        take(name, top, 740);
    }

    private void take(String name, long top, long height) throws IOException {
        assertThat(passerby.browser.executeScript("return document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo((long) WIDTH);
        var clip = Map.of("x", 0, "y", top, "width", WIDTH, "height", height, "scale", 0.75);
        var taken =
                passerby.browser.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "webp",
                                "quality",
                                60,
                                "clip",
                                clip,
                                "captureBeyondViewport",
                                true));
        Files.write(
                folder.resolve(name + ".webp"),
                Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    }
}
