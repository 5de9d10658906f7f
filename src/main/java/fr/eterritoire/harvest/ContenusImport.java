package fr.eterritoire.harvest;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `contenus import`: the operator brings in files of events.
@Component
@Lazy
@Command(
        name = "contenus import",
        description = {
            "Importe des fichiers d’événements et les publie dans leur commune.",
            "Relire un fichier ne double rien et respecte ce qui a été corrigé ici."
        },
        mixinStandardHelpOptions = true)
class ContenusImport implements Callable<Integer> {
    private static final Outcome UNNAMED = new Outcome.Refused("sans source ou sans identifiant");

    private final Harvest harvest;
    private final Environment environment;

    private boolean shifting;
    private List<Path> files = List.of();

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

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "Listes JSON, compressées par gzip ou non.")
    void files(List<Path> files) {
        this.files = files;
    }

    /// @return 0 when all files were read, 1 when one was not, 2 when shifting is not allowed
    @Override
    public Integer call() {
        if (shifting && !environment.acceptsProfiles(Profiles.of("dev"))) {
            System.err.println("--decaler est réservé au profil dev");
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
            var report = new Report();
            for (var item : ItemFile.read(file)) {
                report.add(item, item.isNamed() ? harvest.take(item, shifting) : UNNAMED);
            }
            report.print(file.getFileName().toString(), System.out);
            total.add(report);
            return true;
        } catch (IOException | JacksonException | ItemFile.NoListException fault) {
            System.err.println("Fichier illisible\u00a0: " + file + " (" + said(fault) + ")");
            return false;
        }
    }

    static String said(Exception fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "il n’existe pas";
            case JacksonException _ -> "ce n’est pas du JSON";
            default -> String.valueOf(fault.getMessage());
        };
    }
}
