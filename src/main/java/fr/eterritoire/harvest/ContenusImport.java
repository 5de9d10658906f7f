package fr.eterritoire.harvest;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

/// `contenus import FICHIER…`: the operator brings in files of events.
@Component
@Lazy
@Command(
        name = "contenus import",
        description = {
            "Importe des fichiers d’événements (listes JSON) et les publie dans leur commune.",
            "Relire un fichier ne double rien et respecte ce qui a été corrigé ici."
        },
        mixinStandardHelpOptions = true)
class ContenusImport extends HarvestCommand {
    private static final Outcome UNNAMED = new Outcome.Refused("sans source ou sans identifiant");

    private final Harvest harvest;
    private final Environment environment;

    private boolean shifting;

    ContenusImport(Harvest harvest, Environment environment) {
        this.harvest = harvest;
        this.environment = environment;
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
        var report = new Report();
        for (var item : ItemFile.read(file)) {
            report.add(item, item.isNamed() ? harvest.take(item, shifting) : UNNAMED);
        }
        return report;
    }
}
