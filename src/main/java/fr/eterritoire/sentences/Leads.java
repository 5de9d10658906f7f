package fr.eterritoire.sentences;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that announce a place: « près de », « à moins de 30 km de », « dans la », « à », « de ».
final class Leads {
    /// No name begins with these: « à Y » is not Aÿ.
    private static final Set<String> JOINING =
            Set.of("a", "au", "aux", "d", "de", "du", "des", "en", "dans", "sur", "et", "ou");

    private final Typed typed;
    private final IntPredicate isTaken;
    private final Expressions expressions = Expressions.ours();

    /// @param isTaken whether a word has another meaning already
    Leads(Typed typed, IntPredicate isTaken) {
        this.typed = typed;
        this.isTaken = isTaken;
    }

    /// How sure it is that a place follows, the surest first.
    enum Before {
        NEAR,
        AT,
        INSIDE,
        /// somebody has said that this is the place
        CHOSEN,
        OF,
        NOTHING
    }

    /// @param first of its words, from « à moins de » on
    /// @param name where the name would begin
    record Lead(int first, int name, Before before, Optional<Integer> kilometres) {}

    /// Wherever something announces a place, the surest first.
    Stream<Lead> all() {
        return free().boxed()
                .flatMap(word -> lead(word).stream())
                .sorted(Comparator.comparing(Lead::before));
    }

    /// Any word, if nothing announces it.
    Stream<Lead> anywhere() {
        return free().filter(word -> !JOINING.contains(typed.at(word)))
                .mapToObj(word -> new Lead(word, word, Before.NOTHING, Optional.empty()));
    }

    private IntStream free() {
        return IntStream.range(0, typed.size()).filter(word -> !isTaken.test(word));
    }

    private Optional<Lead> lead(int word) {
        return Radius.find(typed, word)
                .map(radius -> within(word, radius))
                .orElseGet(
                        () ->
                                led(word, "pres", Before.NEAR)
                                        .or(() -> led(word, "dans", Before.INSIDE))
                                        .or(() -> led(word, "a", Before.AT))
                                        .or(() -> led(word, "de", Before.OF)));
    }

    private Optional<Lead> within(int word, Radius radius) {
        var after = radius.span().end();
        return expressions
                .find("pres", typed, after)
                .or(() -> expressions.find("de", typed, after))
                .map(
                        span ->
                                new Lead(
                                        word,
                                        span.end(),
                                        Before.NEAR,
                                        Optional.of(radius.kilometres())));
    }

    private Optional<Lead> led(int word, String by, Before before) {
        return expressions
                .find(by, typed, word)
                .map(span -> new Lead(word, span.end(), before, Optional.empty()));
    }
}
