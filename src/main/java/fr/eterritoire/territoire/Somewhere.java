package fr.eterritoire.territoire;

import java.util.List;
import java.util.function.Predicate;

/// The words of a name, and where it is looked for.
record Somewhere(List<String> name, Predicate<Commune> wanted) {
    static Somewhere anywhere(List<String> name) {
        return new Somewhere(name, _ -> true);
    }

    /// The name written as one word.
    String key() {
        return Spelling.joined(name);
    }
}
