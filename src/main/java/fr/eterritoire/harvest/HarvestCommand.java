package fr.eterritoire.harvest;

import fr.eterritoire.territoire.FilesCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/// A command that brings in what others list, and accounts for each entry of each file.
abstract class HarvestCommand extends FilesCommand {
    private final Lists lists;
    private Report total = new Report();

    HarvestCommand(Lists lists) {
        this.lists = lists;
    }

    /// Takes a file in.
    abstract Report report(Path file) throws IOException;

    /// The file among what is known of its list.
    ///
    /// @param counts which entries the list must still have
    /// @throws IOException when it lacks so many of them that it cannot be whole
    final Issue issue(String source, String form, Set<String> ids, Predicate<String> counts)
            throws IOException {
        var issue = lists.issue(source, form, ids);
        refuseCut(issue.known(counts), issue.missing(counts));
        return issue;
    }

    /// What the file no longer has leaves.
    final void close(Issue issue, Imports imports, Report report) {
        if (isWhole()) {
            lists.close(issue, imports, report);
        }
    }

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
