package fr.eterritoire.harvest;

import java.util.Optional;
import java.util.function.Function;

/// What became of reading something a source wrote: the thing, or why it cannot be used, in French.
sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    record Refused<T>(String why) implements Reading<T> {}

    static <T> Reading<T> of(Optional<T> found, String why) {
        return found.<Reading<T>>map(Read::new).orElseGet(() -> new Refused<>(why));
    }

    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Read<T>(var value) -> next.apply(value);
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }
}
