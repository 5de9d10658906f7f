package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoires;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `personnes reinitialiser COURRIEL`: for somebody whose second factors are all lost.
@Component
@Lazy
@Command(
        name = "personnes reinitialiser",
        mixinStandardHelpOptions = true,
        description = "${bundle:personnes.reinitialiser}")
class ResetCommand implements Callable<Integer> {
    private final People people;
    private final Factors factors;
    private final Territoires territoires;

    private String mail = "";

    ResetCommand(People people, Factors factors, Territoires territoires) {
        this.people = people;
        this.factors = factors;
        this.territoires = territoires;
    }

    @Parameters(paramLabel = "COURRIEL", description = "${bundle:personnes.courriel}")
    void mail(String mail) {
        this.mail = mail;
    }

    @Override
    public Integer call() {
        var person =
                Email.parse(mail)
                        .flatMap(people::find)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                words("connexion.command-nobody", mail)));
        factors.reset(person.id(), Who.OPERATOR, territoires.france().id(), "");
        System.out.println(words("connexion.command-reset", person.name()));
        return 0;
    }
}
