package fr.eterritoire;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The program: `serve`, which is what it does when asked nothing, or one of the operator's commands.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Eterritoire {
    public static void main(String[] arguments) {
        if (Commands.asksToServe(arguments)) {
            serve(arguments);
        } else {
            System.exit(new Commands().run(arguments));
        }
    }

    private static void serve(String[] arguments) {
        var application = new SpringApplication(Eterritoire.class);
        application.addListeners(new ProductionRules());
        application.run(arguments);
    }
}
