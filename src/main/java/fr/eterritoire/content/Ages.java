package fr.eterritoire.content;

import java.util.Optional;

/// For whom, in years; both bounds included, either may be open.
public record Ages(Optional<Integer> min, Optional<Integer> max) {
    public static final Ages ALL = new Ages(Optional.empty(), Optional.empty());

    public Ages {
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            throw new IllegalArgumentException("From " + min.get() + " to " + max.get() + " years");
        }
    }
}
