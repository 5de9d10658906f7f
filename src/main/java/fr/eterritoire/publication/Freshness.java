package fr.eterritoire.publication;

import jakarta.servlet.http.HttpServletRequest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How long a public answer stays true: as long as nothing changes in what it has read, and no
/// longer than the clock allows. An answer marked with it is the same for everybody, so it may be
/// kept and given again.
///
/// @param territoires ids of the territories whose lists it read; for a circle, the départements it
///   touches
/// @param until when the clock alone makes it say something else
public record Freshness(Set<Integer> territoires, Instant until) {
    private static final String ATTRIBUTE = Freshness.class.getName();

    public Freshness {
        territoires = Set.copyOf(territoires);
    }

    /// Of an answer that says both.
    public Freshness and(Freshness other) {
        var all = new HashSet<>(territoires);
        all.addAll(other.territoires);
        return new Freshness(all, until.isBefore(other.until) ? until : other.until);
    }

    /// The same, and no longer true than this.
    public Freshness until(Instant sooner) {
        return new Freshness(territoires, until.isBefore(sooner) ? until : sooner);
    }

    /// Says it of the answer that is about to be written.
    public void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /// What was said of the answer, if anything.
    public static Optional<Freshness> of(HttpServletRequest request) {
        return Optional.ofNullable((Freshness) request.getAttribute(ATTRIBUTE));
    }
}
