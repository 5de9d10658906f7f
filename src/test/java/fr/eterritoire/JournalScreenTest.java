package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The journal as a town hall reads it.
@LineTest
class JournalScreenTest {
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired Journal journal;
    @Autowired Territoires territoires;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void it_says_who_did_what_when_and_why_in_words() {
        var loto = village.proposes("Loto du journal").confirmed();
        loto.decline("ADVERTISING", "");
        var number = ledger.lastOf(loto).submission();
        var lines = office.at(VOUILLE, Role.READER).get("/mairie/86294/journal").html();
        var declined = lines.select("ol.journal li").first();
        assertThat(declined).isNotNull();
        assertThat(declined.text())
                .contains("Proposition non publiée", "Proposition n° " + number)
                .contains("une personne désignée, par son lien n° ")
                .contains("Publicité");
        assertThat(declined.select("time[datetime]")).hasSize(1);
        assertThat(lines.select("main").text()).doesNotContain("@", "ADVERTISING");
    }

    @Test
    void no_word_of_the_machine_is_read_there() {
        note("published", "submission", 1, Who.MACHINE, "NOT_HAPPENING");
        note("status changed", "submission", 1, Who.MACHINE, "SCHEDULED");
        var lines = office.at(VOUILLE, Role.READER).get("/mairie/86294/journal").html();
        assertThat(lines.select("ol.journal").text())
                .contains("Publié par la mairie", "Cela n’aura pas lieu", "Maintenu")
                .doesNotContain("published", "NOT_HAPPENING", "SCHEDULED");
    }

    @Test
    void what_is_online_is_led_to_and_other_communes_are_not_there() {
        var bal = village.proposes("Bal du journal").confirmed().published();
        note("kept", "content", ledger.lastOf(bal).content(), Who.MACHINE, "");
        var vouille = office.at(VOUILLE, Role.READER).get("/mairie/86294/journal");
        assertThat(vouille.link(bal.title())).isEqualTo(bal.address());
        var published =
                vouille.html().select("ol.journal li:contains(Proposition publiée)").first();
        assertThat(published).isNotNull();
        assertThat(published.select("a[href]").attr("href")).isEqualTo(bal.address());
        assertThat(office.at(CIVRAY, Role.READER).get("/mairie/86078/journal").body())
                .doesNotContain(bal.title());
    }

    @Test
    void it_is_filtered_by_day_act_and_person() {
        var jeanne = office.holder("jeanne@vouille.test", VOUILLE, Role.MODERATOR);
        note("kept", "person", jeanne.id().value(), Who.person(jeanne.id().value()), "Pour voir");
        var reader = office.at(VOUILLE, Role.READER);
        var hers = reader.get("/mairie/86294/journal?par=" + jeanne.id() + "&acte=kept");
        assertThat(hers.html().select("ol.journal li"))
                .isNotEmpty()
                .allMatch(line -> line.text().contains("Agent jeanne"));
        assertThat(reader.get("/mairie/86294/journal?au=2020-01-01").words())
                .contains("Aucun acte ne correspond.");
        assertThat(reader.get("/mairie/86294/journal?du=demain&par=x&avant=-1").status())
                .isEqualTo(200);
    }

    @Test
    void its_file_is_a_table_without_formulas() throws IOException {
        var formula = "=HYPERLINK(\"http://piege.test\";\"ici\")";
        note("kept", "content", 1, Who.MACHINE, formula);
        var file = office.at(VOUILLE, Role.READER).get("/mairie/86294/journal.csv?acte=kept");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("journal-86294.csv");
        assertThat(file.body()).startsWith("\uFEFFDate,").contains("\r\n");
        var rows = CSVFormat.RFC4180.parse(new java.io.StringReader(file.body())).getRecords();
        assertThat(rows)
                .allMatch(row -> row.size() == 5)
                .extracting(CSVRecord::toList)
                .anySatisfy(row -> assertThat(row).contains("'" + formula));
        assertThat(rows.stream().flatMap(CSVRecord::stream))
                .noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
    }

    /// Acts of which the sources speak; one without words would be shown in English.
    @Test
    void every_act_has_words() throws IOException {
        var words = new Properties();
        try (var bundle =
                Files.newBufferedReader(Path.of("src/main/resources/words/bureau_fr.properties"))) {
            words.load(bundle);
        }
        var noted = Pattern.compile("\\bnoted?\\((?:[^;\"]*,\\s*)?\"([a-z][a-z -]*)\"");
        var acts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                noted.matcher(Files.readString(file)).results().forEach(a -> acts.add(a.group(1)));
            }
        }
        acts.removeAll(List.of("content", "submission", "person", "territoire", "claim", "fr"));
        assertThat(acts)
                .contains("approved", "declined", "reported")
                .allMatch(act -> words.containsKey("bureau.act-" + act.replaceAll("[ .]", "-")));
    }

    private void note(String act, String kind, long id, Who who, String why) {
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ ->
                                journal.note(
                                        who,
                                        act,
                                        new Journal.Subject(kind, id),
                                        vouille.id(),
                                        why));
    }
}
