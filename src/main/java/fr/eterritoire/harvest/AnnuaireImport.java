package fr.eterritoire.harvest;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;

/// `annuaire import --annee 2020 FICHIER…`: the operator brings in lists of places.
@Component
@Lazy
@Command(
        name = "annuaire import",
        description = {
            "Importe dans l’annuaire des points DATAtourisme, La Poste, des stations-service, des"
                    + " festivals.",
            "Relire un fichier ne change rien et respecte ce qui a été corrigé ici."
        },
        mixinStandardHelpOptions = true)
class AnnuaireImport implements Callable<Integer> {
    private static final int A_CHUNK = 1000;

    private final FicheHarvest harvest;
    private final InstantSource clock;

    private int year;
    private List<Path> files = List.of();

    AnnuaireImport(FicheHarvest harvest, InstantSource clock) {
        this.harvest = harvest;
        this.clock = clock;
    }

    @Option(
            names = "--annee",
            required = true,
            paramLabel = "ANNÉE",
            description =
                    "L’année que les fichiers décrivent, pour les listes qui ne datent pas chaque"
                            + " ligne.")
    void year(int year) {
        this.year = year;
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "laposte_points.csv.gz, poi-datatourisme.json.gz…")
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
        var total = new Report();
        var unread = files.stream().filter(file -> !take(file, total)).count();
        if (files.size() > 1) {
            System.out.println("Total\u00a0— " + total.counts());
        }
        return unread == 0 ? 0 : 1;
    }

    private boolean take(Path file, Report total) {
        try {
            var report = report(file);
            report.print(file.getFileName().toString(), System.out);
            total.add(report);
            return true;
        } catch (IOException | JacksonException | ItemFile.NoListException fault) {
            System.err.println(
                    "Fichier illisible\u00a0: " + file + " (" + ContenusImport.said(fault) + ")");
            return false;
        }
    }

    Report report(Path file) throws IOException, ItemFile.NoListException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var lastDay = LocalDate.of(year, 12, 31);
        var read = PlaceFile.read(file, lastDay.isAfter(today) ? today : lastDay, today);
        var report = new Report();
        var chunk = new ArrayList<PlaceItem>();
        var seen = new HashSet<String>();
        for (var item : read.items()) {
            if (item.id().isBlank()) {
                report.add(item.named(), new Outcome.Refused("sans identifiant"));
            } else if (!seen.add(item.id())) {
                report.add(item.named(), new Outcome.Refused("déjà dans le fichier"));
            } else {
                chunk.add(item);
            }
            if (chunk.size() == A_CHUNK) {
                take(read.source(), chunk, report);
            }
        }
        take(read.source(), chunk, report);
        return report;
    }

    private void take(PlaceSource source, List<PlaceItem> chunk, Report report) {
        var outcomes = harvest.take(source, List.copyOf(chunk));
        for (var i = 0; i < chunk.size(); i++) {
            report.add(chunk.get(i).named(), outcomes.get(i));
        }
        chunk.clear();
    }
}
