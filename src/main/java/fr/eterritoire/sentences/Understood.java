package fr.eterritoire.sentences;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.sentences.Typed.Span;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence, word by word: what became a filter, and what is left to be sought in texts.
///
/// @param words what is sought in texts; those of a type stay among them
/// @param parts in the order in which they were typed
/// @param perhaps places that words of the texts name too: « Cherchez-vous à Fête ? »
public record Understood(Typed typed, String words, List<Part> parts, List<Territoire> perhaps) {

    private static final String PAGE = "page.";

    /// Some words, and what they mean.
    public sealed interface Part {
        Span span();

        /// What `sans` calls it in an address.
        String name();
    }

    /// @param kilometres around it; none for inside
    /// @param said whether a word such as « à » or « près de », or a code, says that it is a place
    /// @param others of the same name
    public record Place(
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

    public record When(Span span, Days days) implements Part {
        @Override
        public String name() {
            return "date";
        }
    }

    /// @param types written `kind:key`
    public record Types(Span span, Set<String> types) implements Part {
        @Override
        public String name() {
            return "type";
        }
    }

    public record Nature(Span span, Kind kind) implements Part {
        @Override
        public String name() {
            return "nature";
        }
    }

    public record Free(Span span) implements Part {
        @Override
        public String name() {
            return "gratuit";
        }
    }

    public record Children(Span span) implements Part {
        @Override
        public String name() {
            return "enfants";
        }
    }

    public record Access(Span span, Accessibility accessibility) implements Part {
        @Override
        public String name() {
            return "acces";
        }
    }

    /// « autour de moi »
    public record AroundMe(Span span, Optional<Integer> kilometres) implements Part {
        @Override
        public String name() {
            return "moi";
        }
    }

    public <T extends Part> Stream<T> all(Class<T> part) {
        return parts.stream().filter(part::isInstance).map(part::cast);
    }

    public <T extends Part> Optional<T> find(Class<T> part) {
        return all(part).findFirst();
    }

    /// The words of a part as they were typed.
    public String said(Part part) {
        return typed.text(part.span());
    }

    /// Addresses of our own pages that its words name: « comparer des communes ».
    public List<String> pages() {
        var expressions = Expressions.ours();
        return expressions.meanings(PAGE).stream()
                .filter(
                        page ->
                                IntStream.range(0, typed.size())
                                        .anyMatch(
                                                word ->
                                                        expressions
                                                                .find(page, typed, word)
                                                                .isPresent()))
                .map(page -> page.substring(PAGE.length()))
                .toList();
    }

    /// Whether communes bear this name, and so does much else: « marché », « fête ».
    public static boolean isCommon(String folded) {
        return Expressions.ours().isCommon(folded);
    }

    /// The sentence without these words.
    public String without(Part part) {
        return typed.without(List.of(part.span()));
    }
}
