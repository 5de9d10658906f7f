package fr.eterritoire.installer;

import fr.eterritoire.territoire.DataYear;
import fr.eterritoire.territoire.FilesCommand;
import fr.eterritoire.territoire.Territoires;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

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
class ImportAmenitiesCommand extends FilesCommand {
    private final AmenityLoading loading;
    private final Territoires territoires;

    private int year;

    ImportAmenitiesCommand(AmenityLoading loading, Territoires territoires) {
        this.loading = loading;
        this.territoires = territoires;
    }

    @Option(
            names = "--annee",
            required = true,
            paramLabel = "ANNÉE",
            converter = DataYear.class,
            description =
                    "L’année que les fichiers décrivent\u00a0: elle est montrée à chaque chiffre.")
    void year(int year) {
        this.year = year;
    }

    @Override
    protected void take(Path file) throws IOException {
        var read = AmenityFile.read(file, territoires);
        var gone = loading.missing(read);
        refuseCut(gone.known(), gone.missing());
        var count = loading.load(read, year, isWhole());
        System.out.printf(
                "%s\u00a0: %d (%d ajoutés, %d modifiés, %d retirés)%n",
                read.list().kind.label(),
                count.total(),
                count.added(),
                count.changed(),
                count.removed());
        System.out.printf("Lignes refusées\u00a0: %d%n", read.refused().size());
        read.refused().forEach(line -> System.out.println("  " + line));
    }
}
