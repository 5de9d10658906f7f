package fr.eterritoire.harvest;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/// A file, as the next issue of a list that was read before.
///
/// @param list number of that list, empty for one that is read for the first time
/// @param before what the list had; `now` what the file has
record Issue(String source, String form, OptionalLong list, Set<String> before, Set<String> now) {
    /// How many entries of its last issue count here.
    int known(Predicate<String> counts) {
        return (int) before.stream().filter(counts).count();
    }

    /// Of these, how many it no longer has.
    int missing(Predicate<String> counts) {
        return (int) before.stream().filter(id -> !now.contains(id)).filter(counts).count();
    }
}
