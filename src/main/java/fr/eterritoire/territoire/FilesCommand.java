package fr.eterritoire.territoire;

import picocli.CommandLine.Parameters;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// A command that takes in files of open data, one after another: one that cannot be read keeps
/// none of the others.
public abstract class FilesCommand implements Callable<Integer> {
    private List<Path> files = List.of();

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "Les fichiers, compressés par gzip ou non.")
    void files(List<Path> files) {
        this.files = files;
    }

    /// Takes one in, and prints what became of it.
    protected abstract void take(Path file) throws IOException;

    /// @return 0 when all files were taken, 1 when one was not
    @Override
    public Integer call() {
        return files.stream().filter(file -> !isTaken(file)).count() == 0 ? 0 : 1;
    }

    protected final boolean areSeveral() {
        return files.size() > 1;
    }

    private boolean isTaken(Path file) {
        try {
            take(file);
            return true;
        } catch (IOException | JacksonException fault) {
            System.err.println("Fichier illisible\u00a0: " + file + " (" + said(fault) + ")");
            return false;
        }
    }

    private static String said(Exception fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "il n’existe pas";
            case JacksonException _ -> "ce n’est pas du JSON";
            default -> String.valueOf(fault.getMessage());
        };
    }
}
