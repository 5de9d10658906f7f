package fr.eterritoire;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The program: `serve`, or one of the operator's commands.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Eterritoire {
    public static void main(String[] arguments) {
        SpringApplication.run(Eterritoire.class, arguments);
    }
}
