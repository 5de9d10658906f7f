package fr.eterritoire.installer;

import fr.eterritoire.territoire.Territoires;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `services import --annee 2020 FICHIER…`
@Component
@Lazy
@Command(
        name = "services import",
        mixinStandardHelpOptions = true,
        description = {
            "Importe les points de contact de La Poste et les stations-service.",
            "Relire un fichier ne change rien ; ce qu’il ne cite plus est retiré."
        })
class ImportAmenitiesCommand implements Callable<Integer> {
    private final AmenityLoading loading;
    private final Territoires territoires;

    private int year;
    private List<Path> files = List.of();

    ImportAmenitiesCommand(AmenityLoading loading, Territoires territoires) {
        this.loading = loading;
        this.territoires = territoires;
    }

    @Option(
            names = "--annee",
            required = true,
            paramLabel = "ANNÉE",
            description =
                    "L’année que les fichiers décrivent\u00a0: elle est montrée à chaque chiffre.")
    void year(int year) {
        this.year = year;
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "laposte_points.csv.gz, stations_service.csv.gz…")
    void files(List<Path> files) {
        this.files = files;
    }

    /// @return 0 when all files were read, 1 when one was not, 2 for a year that cannot be
    @Override
    public Integer call() {
        if (year < 2000 || year > 2100) {
            System.err.println("--annee\u00a0: donnez une année, par exemple 2026.");
            return 2;
        }
        return files.stream().filter(file -> !take(file)).count() == 0 ? 0 : 1;
    }

    private boolean take(Path file) {
        if (!Files.isReadable(file)) {
            System.err.println("Le fichier « " + file + " » n’existe pas ou ne peut pas être lu.");
            return false;
        }
        try {
            var read = AmenityFile.read(file, territoires);
            var count = loading.load(read, year);
            System.out.printf(
                    "%s\u00a0: %d (%d ajoutés, %d modifiés, %d retirés)%n",
                    read.list().kind.label(),
                    count.total(),
                    count.added(),
                    count.changed(),
                    count.removed());
            System.out.printf("Lignes refusées\u00a0: %d%n", read.refused().size());
            read.refused().forEach(line -> System.out.println("  " + line));
            return true;
        } catch (IOException | IllegalArgumentException fault) {
            System.err.println(
                    "Fichier illisible\u00a0: " + file + " (" + fault.getMessage() + ")");
            return false;
        }
    }
}
