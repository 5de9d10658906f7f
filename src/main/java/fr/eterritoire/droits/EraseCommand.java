package fr.eterritoire.droits;

import fr.eterritoire.journal.Who;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `donnees effacer COURRIEL --oui`
@Component
@Lazy
@Command(
        name = "donnees effacer",
        mixinStandardHelpOptions = true,
        description =
                "Efface tout ce qui est gardé d’une personne (RGPD, article 17). Ce qui est en"
                        + " ligne y reste, sans son auteur.")
class EraseCommand implements Callable<Integer> {
    private final PersonalData data;

    private String mail = "";
    private boolean sure;

    EraseCommand(PersonalData data) {
        this.data = data;
    }

    @Parameters(paramLabel = "COURRIEL", description = "L’adresse de la personne")
    void mail(String mail) {
        this.mail = mail;
    }

    @Option(names = "--oui", description = "Efface\u00a0; sans cela, compte seulement.")
    void sure(boolean sure) {
        this.sure = sure;
    }

    @Override
    public Integer call() {
        var address = ExportCommand.address(mail);
        if (!sure) {
            var found = data.of(address).stream().mapToInt(part -> part.traces().size()).sum();
            System.out.printf("%d traces. Ajoutez --oui pour les effacer.%n", found);
            return 0;
        }
        System.out.printf("%d traces effacées.%n", data.erase(address, _ -> Who.OPERATOR));
        return 0;
    }
}
