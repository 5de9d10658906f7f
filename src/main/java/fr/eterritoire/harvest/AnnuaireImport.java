package fr.eterritoire.harvest;

import fr.eterritoire.territoire.DataYear;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// `annuaire import --annee 2020 FICHIER…`: the operator brings in lists of places.
@Component
@Lazy
@Command(
        name = "annuaire import",
        description = {
            "Importe dans l’annuaire des points DATAtourisme, La Poste, des stations-service, des"
                    + " festivals.",
            "Relire un fichier ne change rien\u00a0; ce que sa liste ne cite plus est retiré, sauf"
                    + " ce qui a été repris ou corrigé ici."
        },
        mixinStandardHelpOptions = true)
class AnnuaireImport extends HarvestCommand {
    private static final int A_CHUNK = 1000;

    private final FicheHarvest harvest;
    private final InstantSource clock;

    private int year;

    AnnuaireImport(FicheHarvest harvest, Lists lists, InstantSource clock) {
        super(lists);
        this.harvest = harvest;
        this.clock = clock;
    }

    @Option(
            names = "--annee",
            required = true,
            paramLabel = "ANNÉE",
            converter = DataYear.class,
            description =
                    "L’année que les fichiers décrivent, pour les listes qui ne datent pas chaque"
                            + " ligne.")
    void year(int year) {
        this.year = year;
    }

    @Override
    Report report(Path file) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var lastDay = LocalDate.of(year, 12, 31);
        var read = PlaceFile.read(file, lastDay.isAfter(today) ? today : lastDay, today);
        var report = new Report();
        var fit = fit(read.items(), report);
        var issue = issue(read.source().key(), read.form(), listed(fit), _ -> true);
        for (var from = 0; from < fit.size(); from += A_CHUNK) {
            var chunk = fit.subList(from, Math.min(from + A_CHUNK, fit.size()));
            var outcomes = harvest.take(read.source(), chunk);
            for (var i = 0; i < chunk.size(); i++) {
                report.add(chunk.get(i).named(), outcomes.get(i));
            }
        }
        close(issue, Imports.PLACES, report);
        return report;
    }

    /// What the source says closed, or of a kind that is none of ours, has no place in the list.
    private static Set<String> listed(List<PlaceItem> items) {
        return items.stream()
                .filter(item -> item.category() instanceof Reading.Read)
                .map(PlaceItem::id)
                .collect(Collectors.toSet());
    }

    /// Those that can be recognised next time, each once.
    private static List<PlaceItem> fit(List<PlaceItem> items, Report report) {
        var seen = new HashSet<String>();
        var fit = new ArrayList<PlaceItem>();
        for (var item : items) {
            if (item.id().isBlank()) {
                report.add(item.named(), new Outcome.Refused("sans identifiant"));
            } else if (!seen.add(item.id())) {
                report.add(item.named(), new Outcome.Refused("déjà dans le fichier"));
            } else {
                fit.add(item);
            }
        }
        return fit;
    }
}
