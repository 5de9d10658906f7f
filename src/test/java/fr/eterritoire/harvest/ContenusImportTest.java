package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;

@LineTest
@ExtendWith(OutputCaptureExtension.class)
class ContenusImportTest {
    @Autowired private Harvest harvest;
    @Autowired private HarvestStore store;
    @Autowired private Lists lists;
    @Autowired private InstantSource clock;
    @Autowired private Environment environment;
    @TempDir private Path folder;

    private int run(Environment where, String... arguments) {
        return new CommandLine(new ContenusImport(harvest, store, lists, where, clock))
                .execute(arguments);
    }

    private String file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json.replace('\'', '"')).toString();
    }

    private String loto() throws IOException {
        return file(
                "loto.json",
                "[{'source': 'essai', 'id': '"
                        + UUID.randomUUID()
                        + "', 'titre': 'Loto "
                        + UUID.randomUUID()
                        + "', 'insee': '86294', 'debut': '2020-12-05'}, {'titre': 'Sans nom'}]");
    }

    @Test
    void a_file_is_imported_and_accounted_for(CapturedOutput output) throws Exception {
        assertThat(run(environment, loto())).isZero();
        assertThat(output.getOut())
                .contains("loto.json", "lus\u00a0: 2, importés\u00a0: 1", "refusés\u00a0: 1")
                .contains("sans source ou sans identifiant");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others(CapturedOutput output)
            throws Exception {
        var missing = folder.resolve("absent.json").toString();
        assertThat(
                        run(
                                environment,
                                missing,
                                file("faux.json", "bonjour"),
                                file("objet.json", "{}"),
                                loto()))
                .isEqualTo(1);
        assertThat(output.getErr())
                .contains("il n’existe pas", "ce n’est pas du JSON", "ce n’est pas une liste JSON");
        assertThat(output.getOut()).contains("Total\u00a0— lus\u00a0: 2, importés\u00a0: 1");
    }

    @Test
    void dates_are_shifted_only_by_who_tries_the_program(CapturedOutput output) throws Exception {
        assertThat(run(environment, "--decaler", loto())).isEqualTo(2);
        assertThat(output.getErr()).contains("--decaler est réservé au profil dev");
        var dev = new MockEnvironment();
        dev.setActiveProfiles("dev");
        assertThat(run(dev, "--decaler", loto())).isZero();
    }
}
