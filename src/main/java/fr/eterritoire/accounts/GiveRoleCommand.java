package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Siren;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `personnes donner COURRIEL CODE ROLE`: how a first administrator comes into a town hall, and the
/// operator's moderators into a département.
@Component
@Lazy
@Command(
        name = "personnes donner",
        mixinStandardHelpOptions = true,
        description = "${bundle:personnes.donner}")
class GiveRoleCommand implements Callable<Integer> {
    private static final Map<String, Role> ROLES =
            Map.of(
                    "lecteur", Role.READER,
                    "redacteur", Role.EDITOR,
                    "moderateur", Role.MODERATOR,
                    "administrateur", Role.ADMINISTRATOR);

    private final People people;
    private final Territoires territoires;
    private final Journal journal;
    private final TransactionOperations transactions;

    private String mail = "";
    private String code = "";
    private String role = "";
    private String name = "";

    GiveRoleCommand(
            People people,
            Territoires territoires,
            Journal journal,
            TransactionOperations transactions) {
        this.people = people;
        this.territoires = territoires;
        this.journal = journal;
        this.transactions = transactions;
    }

    @Parameters(index = "0", paramLabel = "COURRIEL", description = "${bundle:personnes.courriel}")
    void mail(String mail) {
        this.mail = mail;
    }

    @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:personnes.code}")
    void code(String code) {
        this.code = code;
    }

    @Parameters(index = "2", paramLabel = "ROLE", description = "${bundle:personnes.role}")
    void role(String role) {
        this.role = role;
    }

    @Option(names = "--nom", paramLabel = "NOM", description = "${bundle:personnes.nom}")
    void name(String name) {
        this.name = name;
    }

    @Override
    public Integer call() {
        var to = Email.parse(mail).orElseThrow(() -> refused("accounts.command-mail", mail));
        var where = territoire().orElseThrow(() -> refused("accounts.command-code", code));
        var given =
                Optional.ofNullable(ROLES.get(role.toLowerCase(Locale.ROOT).replace('\u00e9', 'e')))
                        .orElseThrow(() -> refused("accounts.command-role", role));
        transactions.executeWithoutResult(_ -> give(to, where, given));
        System.out.println(words("accounts.command-given", mail, where.name()));
        return 0;
    }

    private void give(Email to, Territoire where, Role given) {
        var called = name.isBlank() ? mail.substring(0, mail.indexOf('@')) : name;
        var person = people.known(to, called).id();
        people.give(person, where, given, Optional.empty());
        journal.note(
                Who.OPERATOR,
                "role-given",
                new Journal.Subject("person", person.value()),
                where.id(),
                given.name());
    }

    private Optional<Territoire> territoire() {
        try {
            return switch (code.length()) {
                case 9 -> territoires.findEpci(new Siren(code)).map(Territoire.class::cast);
                case 5 -> territoires.findCommune(new CodeInsee(code)).map(Territoire.class::cast);
                default ->
                        territoires.departementsOf(territoires.france()).stream()
                                .filter(departement -> departement.code().equals(code))
                                .map(Territoire.class::cast)
                                .findFirst();
            };
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException refused(String why, String typed) {
        return new IllegalArgumentException(words(why, typed));
    }
}
