package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.util.Map;

/// Starts the browser that is installed on the machine; nothing is downloaded.
final class Chromium {
    private static final String BROWSER =
            System.getProperty("eterritoire.chromium", "/usr/bin/chromium");
    private static final String DRIVER =
            System.getProperty("eterritoire.chromedriver", "/usr/bin/chromedriver");

    private Chromium() {}

    static ChromeDriver start() {
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER)).build();
        return new ChromeDriver(service, options());
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
                "--lang=fr-FR",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL"));
        return options;
    }
}
