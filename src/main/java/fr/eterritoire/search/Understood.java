package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.search.Typed.Span;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence, word by word: what became a filter, and what is left to be sought in texts.
///
/// @param words what is sought in texts; those of a type stay among them
/// @param parts in the order in which they were typed
/// @param perhaps places that words of the texts name too: « Cherchez-vous à Fête ? »
record Understood(Typed typed, String words, List<Part> parts, List<Territoire> perhaps) {

    /// Some words, and what they mean.
    sealed interface Part {
        Span span();

        /// What `sans` calls it in an address.
        String name();
    }

    /// @param kilometres around it; none for inside
    /// @param said whether a word such as « à » or « près de », or a code, says that it is a place
    /// @param others of the same name
    record Place(
            Span span,
            Territoire territoire,
            Optional<Integer> kilometres,
            boolean said,
            List<Territoire> others)
            implements Part {
        @Override
        public String name() {
            return "lieu";
        }
    }

    record When(Span span, Days days) implements Part {
        @Override
        public String name() {
            return "date";
        }
    }

    /// @param types written `kind:key`
    record Types(Span span, Set<String> types) implements Part {
        @Override
        public String name() {
            return "type";
        }
    }

    record Nature(Span span, Kind kind) implements Part {
        @Override
        public String name() {
            return "nature";
        }
    }

    record Free(Span span) implements Part {
        @Override
        public String name() {
            return "gratuit";
        }
    }

    record Children(Span span) implements Part {
        @Override
        public String name() {
            return "enfants";
        }
    }

    record Access(Span span, Accessibility accessibility) implements Part {
        @Override
        public String name() {
            return "acces";
        }
    }

    /// « autour de moi »
    record AroundMe(Span span, Optional<Integer> kilometres) implements Part {
        @Override
        public String name() {
            return "moi";
        }
    }

    <T extends Part> Stream<T> all(Class<T> part) {
        return parts.stream().filter(part::isInstance).map(part::cast);
    }

    <T extends Part> Optional<T> find(Class<T> part) {
        return all(part).findFirst();
    }

    /// The sentence without these words.
    String without(Part part) {
        return typed.without(List.of(part.span()));
    }
}
