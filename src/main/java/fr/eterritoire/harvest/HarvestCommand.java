package fr.eterritoire.harvest;

import fr.eterritoire.territoire.FilesCommand;

import java.io.IOException;
import java.nio.file.Path;

/// A command that brings in what others list, and accounts for each entry of each file.
abstract class HarvestCommand extends FilesCommand {
    private Report total = new Report();

    /// Takes a file in.
    abstract Report report(Path file) throws IOException;

    @Override
    protected final void take(Path file) throws IOException {
        var report = report(file);
        report.print(file.getFileName().toString(), System.out);
        total.add(report);
    }

    @Override
    public Integer call() {
        total = new Report();
        var code = super.call();
        if (areSeveral()) {
            System.out.println("Total\u00a0— " + total.counts());
        }
        return code;
    }
}
