package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How far a mise en relation has come. The first answer is noticed by itself; the rest is said by
/// the town hall.
public enum State {
    NEW,
    ANSWERED,
    VISIT,
    IN_PROGRESS,
    CONCLUDED,
    CLOSED;

    /// What the town hall may say.
    private static final Set<State> SAID = Set.of(VISIT, IN_PROGRESS, CONCLUDED, CLOSED);

    public boolean isOver() {
        return this == CONCLUDED || this == CLOSED;
    }

    /// Whether it may become that: forward, and closed at any time; what is over stays so.
    boolean mayBecome(State next) {
        return !isOver() && (next == CLOSED || next.compareTo(this) > 0);
    }

    /// Whether it is for the town hall to say.
    boolean isSaid() {
        return SAID.contains(this);
    }

    /// What may be said of it now.
    public Stream<State> next() {
        return Stream.of(values()).filter(State::isSaid).filter(this::mayBecome);
    }

    /// « visite prévue »
    public String label() {
        return wordsOf("projets.state", this);
    }

    /// What the town hall says: « Une visite est prévue »
    public String saying() {
        return wordsOf("projets.say", this);
    }

    static Optional<State> find(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
