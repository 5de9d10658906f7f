package fr.eterritoire.database;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `restaurer FICHIER`
@Component
@Lazy
@Command(
        name = "restaurer",
        mixinStandardHelpOptions = true,
        description =
                "Remet une sauvegarde dans un dossier neuf ou une base neuve, le programme étant"
                        + " arrêté.")
class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH 'h' mm", Locale.FRENCH)
                    .withZone(ZoneId.systemDefault());

    private final Restoring restoring;

    private Path file = Path.of("");

    RestoreCommand(Restoring restoring) {
        this.restoring = restoring;
    }

    @Parameters(paramLabel = "FICHIER", description = "Le fichier écrit par « sauvegarder »")
    void file(Path file) {
        this.file = file;
    }

    @Override
    public Integer call() {
        var restored = restoring.restore(file);
        var out = System.out;
        out.print(restored.said());
        out.printf(
                "Restauré et relu\u00a0: %d lignes de %d tables, sauvegardées le %s.%n",
                restored.rows(), restored.tables().size(), WHEN.format(restored.savedAt()));
        out.flush();
        return 0;
    }
}
