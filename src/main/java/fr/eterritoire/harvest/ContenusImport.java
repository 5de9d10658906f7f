package fr.eterritoire.harvest;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// `contenus import FICHIER…`: the operator brings in files of events.
@Component
@Lazy
@Command(
        name = "contenus import",
        description = {
            "Importe des fichiers d’événements (listes JSON) et les publie dans leur commune.",
            "Relire un fichier ne double rien\u00a0; ce qui est à venir et que sa liste ne cite"
                    + " plus est retiré, sauf ce qui a été corrigé ici."
        },
        mixinStandardHelpOptions = true)
class ContenusImport extends HarvestCommand {
    private static final Outcome UNNAMED = new Outcome.Refused("sans source ou sans identifiant");

    private final Harvest harvest;
    private final HarvestStore store;
    private final Environment environment;
    private final InstantSource clock;

    private boolean shifting;

    ContenusImport(
            Harvest harvest,
            HarvestStore store,
            Lists lists,
            Environment environment,
            InstantSource clock) {
        super(lists);
        this.harvest = harvest;
        this.store = store;
        this.environment = environment;
        this.clock = clock;
    }

    @Option(
            names = "--decaler",
            description =
                    "Déplace les dates, par semaines entières, vers les 26 semaines à venir (profil"
                            + " dev seulement).")
    void shifting(boolean shifting) {
        this.shifting = shifting;
    }

    /// @return 2 when shifting is not allowed
    @Override
    public Integer call() {
        if (shifting && !environment.acceptsProfiles(Profiles.of("dev"))) {
            System.err.println("--decaler est réservé au profil dev");
            return 2;
        }
        return super.call();
    }

    @Override
    Report report(Path file) throws IOException {
        var items = ItemFile.read(file);
        var issues = issues(items);
        var report = new Report();
        for (var item : items) {
            report.add(item, item.isNamed() ? harvest.take(item, shifting) : UNNAMED);
        }
        issues.forEach(issue -> close(issue, Imports.EVENTS, report));
        return report;
    }

    /// One for each source in the file. A calendar drops what is over: only what is to come must
    /// still be there.
    private List<Issue> issues(List<Item> items) throws IOException {
        var sources = new TreeMap<String, Set<String>>();
        for (var item : items) {
            if (item.isNamed()) {
                sources.computeIfAbsent(item.source(), _ -> new HashSet<>()).add(item.id());
            }
        }
        var issues = new ArrayList<Issue>();
        for (var source : sources.entrySet()) {
            var toCome = store.toCome(source.getKey(), clock.instant());
            issues.add(issue(source.getKey(), "", source.getValue(), toCome::contains));
        }
        return issues;
    }
}
