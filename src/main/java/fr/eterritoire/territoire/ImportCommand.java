package fr.eterritoire.territoire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `territoires import DIR`
@Component
@Lazy
@Command(
        name = "territoires import",
        mixinStandardHelpOptions = true,
        description = "Remplace points, surfaces, centres, anciens noms et contours par ceux du dossier.")
class ImportCommand implements Callable<Integer> {
    private final Loading loading;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier qui contient communes.csv.gz, epci.csv.gz, codes_postaux.csv.gz…")
    private Path folder = Path.of("");

    ImportCommand(Loading loading) {
        this.loading = loading;
    }

    @Override
    public Integer call() {
        var out = System.out;
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("Le dossier « " + folder + " » n’existe pas.");
        }
        var report = loading.load(OpenData.in(folder));
        report.counts().forEach((what, count) -> out.printf(
                "%s\u00a0: %d (%d ajoutés, %d modifiés)%n", what, count.total(), count.added(), count.changed()));
        out.printf("Lignes refusées\u00a0: %d%n", report.refused().size());
        report.refused().forEach(line -> out.println("  " + line));
        out.flush();
        return 0;
    }
}
