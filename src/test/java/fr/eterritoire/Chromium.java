package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Starts the browser that is installed on the machine; nothing is downloaded.
final class Chromium {
    /// Debian's package of the same engine without the program around it, where it is installed: a
    /// page there takes two thirds of the time. Not by the script of that name, which would leave
    /// it running.
    private static final Path HEADLESS = Path.of("/usr/lib/chromium/chromium-headless-shell");

    private static final String BROWSER =
            System.getProperty(
                    "eterritoire.chromium",
                    Files.exists(HEADLESS) ? HEADLESS.toString() : "/usr/bin/chromium");

    /// What is for somebody who goes back, or to many sites: each costs a process per page.
    private static final String NOT_HERE =
            "BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument,SpareRendererForSitePerProcess";

    private static final String DRIVER =
            System.getProperty("eterritoire.chromedriver", "/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Chromium() {}

    static ChromeDriver start() {
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER)).build();
        return new ChromeDriver(service, options());
    }

    /// Waits for what a page is about to show, and looks often: a test has hundreds of pages.
    static WebDriverWait patient(ChromeDriver browser) {
        return new WebDriverWait(browser, PATIENCE, Duration.ofMillis(25));
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-proxy-server",
                "--disable-features=" + NOT_HERE,
                "--lang=fr-FR",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL"));
        return options;
    }
}
