package fr.eterritoire.territoire;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `territoires import DIR`
@Component
@Lazy
@Command(
        name = "territoires import",
        mixinStandardHelpOptions = true,
        description =
                "Remplace points, surfaces, centres, anciens noms et contours par ceux du dossier.")
class ImportCommand implements Callable<Integer> {
    private final Loading loading;

    private Path folder = Path.of("");

    ImportCommand(Loading loading) {
        this.loading = loading;
    }

    @Parameters(
            paramLabel = "DOSSIER",
            description =
                    "Le dossier qui contient communes.csv.gz, epci.csv.gz, codes_postaux.csv.gz…")
    void folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("Le dossier « " + folder + " » n’existe pas.");
        }
        var report = loading.load(OpenData.in(folder));
        report.counts()
                .forEach(
                        (what, count) ->
                                System.out.printf(
                                        "%s\u00a0: %d (%d ajoutés, %d modifiés)%n",
                                        what, count.total(), count.added(), count.changed()));
        System.out.printf("Lignes refusées\u00a0: %d%n", report.refused().size());
        report.refused().forEach(line -> System.out.println("  " + line));
        return 0;
    }
}
