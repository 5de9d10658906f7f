package fr.eterritoire.database;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `sauvegarder FICHIER`
@Component
@Lazy
@Command(
        name = "sauvegarder",
        mixinStandardHelpOptions = true,
        description =
                "Met toutes les données dans un seul fichier, même pendant que le programme sert"
                        + " les pages.")
class SaveCommand implements Callable<Integer> {
    private final Saving saving;

    private Path file = Path.of("");
    private boolean replace;

    SaveCommand(Saving saving) {
        this.saving = saving;
    }

    @Parameters(
            paramLabel = "FICHIER",
            description = "Le fichier à écrire, par exemple eterritoire.zip")
    void file(Path file) {
        this.file = file;
    }

    @Option(names = "--remplacer", description = "Remplace le fichier s’il existe déjà.")
    void replace(boolean replace) {
        this.replace = replace;
    }

    @Override
    public Integer call() {
        var saved = saving.save(file, replace);
        var out = System.out;
        out.print(saved.said());
        out.printf(
                "Sauvegardé\u00a0: %d lignes de %d tables dans « %s ».%n",
                saved.rows(), saved.tables().size(), file);
        out.flush();
        return 0;
    }
}
