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

    private static void serve(String[] arguments) {
        Carriers.watch();
        var application = new SpringApplication(Eterritoire.class);
        application.addListeners(new ProductionRules());
        application.run(arguments);
    }
}
