package fr.eterritoire.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What people found who tried the pages of a sample against the RGAA. Tools alone make no audit:
/// they see a third of its criteria (S-1.2).
///
/// @param by who tried
/// @param on the day it ended
/// @param pages at least one
public record Audit(String by, LocalDate on, List<Page> pages) {
    private static final int YEARS = 3;

    /// One page of the sample; a criterion it does not name does not apply to it.
    ///
    /// @param held criteria it meets: « 1.1 »
    /// @param failed criteria it does not
    public record Page(String name, Set<String> held, Set<String> failed) {}

    /// Of the criteria that apply somewhere, how many are met wherever they apply, from 0 to 100,
    /// rounded down: one failing page fails the criterion (S-1.7).
    public int rate() {
        var applicable = failed();
        pages.forEach(page -> applicable.addAll(page.held));
        return applicable.isEmpty()
                ? 0
                : 100 * (applicable.size() - failed().size()) / applicable.size();
    }

    private Set<String> failed() {
        var failed = new HashSet<String>();
        pages.forEach(page -> failed.addAll(page.failed));
        return failed;
    }

    /// An audit speaks for three years (S-1.6).
    boolean isValid(LocalDate today) {
        return !pages.isEmpty() && !today.isBefore(on) && today.isBefore(on.plusYears(YEARS));
    }
}
