package fr.eterritoire;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The program: `serve`, which is what it does when asked nothing, or one of the operator's
/// commands.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Eterritoire {
    private static final String PLACES = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] arguments) {
        speakUtf8();
        if (Commands.asksToServe(arguments)) {
            serve(arguments);
        } else {
            System.exit(new Commands().run(arguments));
        }
    }

    /// Whatever the terminal's locale says, messages keep their accents.
    private static void speakUtf8() {
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /// One place for virtual threads more than processors: one that waits while it loads or
    /// prepares a class for the first time keeps its place. Many more make each page dearer: they
    /// take turns on the same processors.
    private static void makePlacesForVirtualThreads() {
        System.getProperties()
                .putIfAbsent(PLACES, "" + (1 + Runtime.getRuntime().availableProcessors()));
    }

    private static void serve(String[] arguments) {
        makePlacesForVirtualThreads();
        var application = new SpringApplication(Eterritoire.class);
        application.addListeners(new ProductionRules());
        application.run(arguments);
    }
}
