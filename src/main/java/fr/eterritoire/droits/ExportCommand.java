package fr.eterritoire.droits;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Who;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/// `donnees exporter COURRIEL FICHIER`
@Component
@Lazy
@Command(
        name = "donnees exporter",
        mixinStandardHelpOptions = true,
        description =
                "Met dans un fichier tout ce qui est gardé d’une personne, pour le lui remettre"
                        + " (RGPD, article 15).")
class ExportCommand implements Callable<Integer> {
    private final PersonalData data;
    private final Copy copy;

    private String mail = "";
    private Path file = Path.of("");

    ExportCommand(PersonalData data, Copy copy) {
        this.data = data;
        this.copy = copy;
    }

    @Parameters(index = "0", paramLabel = "COURRIEL", description = "L’adresse de la personne")
    void mail(String mail) {
        this.mail = mail;
    }

    @Parameters(index = "1", paramLabel = "FICHIER", description = "Par exemple donnees.zip")
    void file(Path file) {
        this.file = file;
    }

    @Override
    public Integer call() throws IOException {
        var address = address(mail);
        var octets = copy.of(address, data.export(address, _ -> Who.OPERATOR));
        Files.write(file, octets, StandardOpenOption.CREATE_NEW);
        System.out.printf("Écrit dans « %s ».%n", file);
        return 0;
    }

    static Email address(String typed) {
        return Email.parse(typed)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "« " + typed + " » n’est pas une adresse de courriel."));
    }
}
