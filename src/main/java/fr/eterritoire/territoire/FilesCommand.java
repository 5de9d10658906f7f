package fr.eterritoire.territoire;

import picocli.CommandLine.Option;
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
    private boolean partial;
    private boolean sure;

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "Les fichiers, compressés par gzip ou non.")
    public void files(List<Path> files) {
        this.files = files;
    }

    @Option(
            names = "--partiel",
            description = "Les fichiers ne disent pas tout\u00a0: ce qu’ils ne citent pas reste.")
    public void partial(boolean partial) {
        this.partial = partial;
    }

    @Option(
            names = "--retraits-confirmes",
            description =
                    "Retire ce que les fichiers ne citent plus, même si c’est plus d’un cinquième"
                            + " de leur liste.")
    public void sure(boolean sure) {
        this.sure = sure;
    }

    /// Whether what a file no longer has is to leave.
    protected final boolean isWhole() {
        return !partial;
    }

    /// A file that suddenly lacks more than a fifth of what its list had was rather cut on its way
    /// than shortened by its publisher.
    ///
    /// @param known how many entries the list had
    /// @param missing how many of them the file no longer has
    /// @throws IOException in French: nothing of such a file is taken in
    protected final void refuseCut(int known, int missing) throws IOException {
        if (!partial && !sure && missing * 5L > known) {
            throw new CutFileException(known, missing);
        }
    }

    private static final class CutFileException extends IOException {
        CutFileException(int known, int missing) {
            super(
                    "rien n’a été changé\u00a0: il ne cite plus "
                            + missing
                            + " des "
                            + known
                            + " entrées de sa liste, plus d’un cinquième. S’il est entier,"
                            + " --retraits-confirmes les retire\u00a0; s’il ne dit pas tout,"
                            + " --partiel n’en retire aucune");
        }
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
            var what = fault instanceof CutFileException ? "Fichier refusé" : "Fichier illisible";
            System.err.println(what + "\u00a0: " + file + " (" + said(fault) + ")");
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
