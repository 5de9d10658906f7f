package fr.eterritoire.territoire;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Communes found so far, best first; those that fit better were added before.
final class Answers {
    private final Names names;
    private final int limit;
    private final Set<Commune> found = new LinkedHashSet<>();

    Answers(Names names, int limit) {
        this.names = names;
        this.limit = limit;
    }

    void add(BitSet rows, Predicate<Commune> wanted) {
        for (var row = rows.nextSetBit(0);
                row >= 0 && found.size() < limit;
                row = rows.nextSetBit(row + 1)) {
            var commune = names.commune(row);
            if (wanted.test(commune)) {
                found.add(commune);
            }
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean isFull() {
        return found.size() >= limit;
    }

    int size() {
        return found.size();
    }

    List<Commune> list() {
        return List.copyOf(found);
    }
}
