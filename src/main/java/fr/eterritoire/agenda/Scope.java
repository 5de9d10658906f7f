package fr.eterritoire.agenda;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Territoire;
import java.util.Optional;
import java.util.Set;

/// Whose events, and which: a territory, or the communes within some kilometres of it; all types, or
/// some.
public record Scope(Territoire territoire, Optional<Integer> kilometres, Set<EventType> types) {
    public static Scope of(Territoire territoire) {
        return new Scope(territoire, Optional.empty(), Set.of());
    }

    public Scope within(int radius) {
        return new Scope(territoire, Optional.of(radius), types);
    }

    public Scope widerTo(Territoire larger) {
        return new Scope(larger, Optional.empty(), types);
    }
}
