package fr.eterritoire.harvest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.InstantSource;
import java.util.Set;

/// The lists of others from one issue to the next: a file is compared with what its list had when
/// it was last read, and what it no longer has leaves (ADR 29).
@Component
class Lists {
    private final IssueStore store;
    private final Leaving leaving;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Lists(
            IssueStore store,
            Leaving leaving,
            TransactionOperations transactions,
            InstantSource clock) {
        this.store = store;
        this.leaving = leaving;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param form how the file is made: a source may publish the same places in several forms
    Issue issue(String source, String form, Set<String> ids) {
        return store.issue(source, form, ids);
    }

    /// What the file no longer has leaves, unless another list of the source has it; and the list
    /// is what the file has.
    void close(Issue issue, Imports imports, Report report) {
        for (var id : store.gone(issue)) {
            leaving.leave(imports, issue.source(), id)
                    .ifPresent(outcome -> report.addGone(id, outcome));
        }
        transactions.executeWithoutResult(_ -> store.save(issue, clock.instant()));
    }
}
