package fr.eterritoire.sentences;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.sentences.Typed.Span;
import fr.eterritoire.sentences.Understood.Access;
import fr.eterritoire.sentences.Understood.AroundMe;
import fr.eterritoire.sentences.Understood.Children;
import fr.eterritoire.sentences.Understood.Free;
import fr.eterritoire.sentences.Understood.Nature;
import fr.eterritoire.sentences.Understood.Part;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.sentences.Understood.When;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One sentence, while its words find their meaning: each has one.
final class Understanding {
    private static final String TYPE = "type.";
    private static final String ACCESS = "acces.";
    private static final String NATURE = "nature.";
    private static final int SHORTEST_NAME = 3;

    private final Typed typed;
    private final Set<String> without;
    private final PlaceNames names;
    private final Function<Optional<Territoire>, LocalDate> today;
    private final Expressions expressions = Expressions.ours();
    private final List<Part> parts = new ArrayList<>();

    /// What is sought in texts whatever its words mean alone: « marché de Noël ».
    private final List<Span> kept = new ArrayList<>();

    /// What says nothing, though it would elsewhere: « pas cher » is not in the Cher.
    private final List<Span> nothing = new ArrayList<>();

    /// @param today which day it is at a place
    Understanding(
            Typed typed,
            Set<String> without,
            PlaceNames names,
            Function<Optional<Territoire>, LocalDate> today) {
        this.typed = typed;
        this.without = without;
        this.names = names;
        this.today = today;
    }

    Understood understood() {
        each("garde", kept::add);
        each("rien", nothing::add);
        understand("moi", "moi", span -> new AroundMe(span, Optional.empty()));
        widenAroundMe();
        dates(today.apply(Optional.empty()));
        if (!without.contains("lieu")) {
            new PlacesSaid(typed, this::isTaken, names).find().ifPresent(this::placed);
        }
        filters();
        if (!without.contains("type")) {
            type().ifPresent(parts::add);
        }
        parts.sort(Comparator.comparingInt(part -> part.span().first()));
        return new Understood(typed, words(), List.copyOf(parts), perhaps());
    }

    private boolean isTaken(int word) {
        return isUnderstood(word) || isKept(word) || isIn(nothing, word);
    }

    private boolean isUnderstood(int word) {
        return parts.stream().anyMatch(part -> part.span().holds(word));
    }

    private boolean isKept(int word) {
        return isIn(kept, word);
    }

    private static boolean isIn(List<Span> spans, int word) {
        return spans.stream().anyMatch(span -> span.holds(word));
    }

    private boolean isFree(Span span) {
        return IntStream.range(span.first(), span.end()).noneMatch(this::isTaken);
    }

    private void each(String meaning, Consumer<Span> found) {
        for (var word = 0; word < typed.size(); word++) {
            expressions.find(meaning, typed, word).filter(this::isFree).ifPresent(found);
        }
    }

    private void understand(String name, String meaning, Function<Span, Part> part) {
        if (!without.contains(name)) {
            each(meaning, span -> parts.add(part.apply(span)));
        }
    }

    /// « à moins de 30 km autour de moi »
    private void widenAroundMe() {
        for (var word = 0; word < typed.size() && parts.size() == 1; word++) {
            var radius = Radius.find(typed, word);
            if (radius.isPresent()) {
                var me = parts.getFirst().span();
                var first = Math.min(word, me.first());
                var end = Math.max(radius.get().span().end(), me.end());
                var kilometres = Optional.of(radius.get().kilometres());
                parts.set(0, new AroundMe(new Span(first, end), kilometres));
                return;
            }
        }
    }

    private void dates(LocalDate day) {
        for (var word = 0; word < typed.size() && !without.contains("date"); word++) {
            DatesSaid.find(typed, word, day)
                    .filter(said -> isFree(said.span()))
                    .ifPresent(said -> parts.add(new When(said.span(), said.days())));
        }
    }

    /// Days are those of the place.
    private void placed(Place place) {
        parts.add(place);
        var there = today.apply(Optional.of(place.territoire()));
        if (!there.equals(today.apply(Optional.empty()))
                && parts.removeIf(When.class::isInstance)) {
            dates(there);
        }
    }

    private void filters() {
        understand("gratuit", "gratuit", Free::new);
        understand("enfants", "enfants", Children::new);
        for (var meaning : expressions.meanings(ACCESS)) {
            var code = meaning.substring(ACCESS.length());
            Accessibility.of(code)
                    .forEach(
                            access ->
                                    understand("acces", meaning, span -> new Access(span, access)));
        }
        for (var meaning : expressions.meanings(NATURE)) {
            var kind = meaning.substring(NATURE.length()).toUpperCase(Locale.ROOT);
            understand("nature", meaning, span -> new Nature(span, Kind.valueOf(kind)));
        }
    }

    /// Of several words anywhere, or one word that comes first: « concert de la chorale », not «
    /// chorale en concert ».
    private Optional<Types> type() {
        var first = left().findFirst();
        return IntStream.range(0, typed.size())
                .filter(word -> !isTaken(word))
                .boxed()
                .flatMap(this::typesAt)
                .filter(
                        types ->
                                types.span().end() - types.span().first() > 1
                                        || first.isPresent()
                                                && first.getAsInt() == types.span().first())
                .max(Comparator.comparingInt(types -> types.span().end() - types.span().first()));
    }

    private Stream<Types> typesAt(int word) {
        return expressions.meanings(TYPE).stream()
                .flatMap(
                        meaning ->
                                expressions.find(meaning, typed, word).stream()
                                        .filter(this::isFree)
                                        .map(span -> new Types(span, types(meaning))));
    }

    private static Set<String> types(String meaning) {
        return Set.of(meaning.replace(TYPE, "").split(","));
    }

    /// Words without a meaning, but for those that say nothing.
    private IntStream left() {
        return IntStream.range(0, typed.size())
                .filter(word -> !isUnderstood(word) && !isIn(nothing, word))
                .filter(word -> isKept(word) || !isNoise(word));
    }

    private boolean isNoise(int word) {
        return IntStream.rangeClosed(Math.max(0, word - 3), word)
                .anyMatch(
                        first ->
                                expressions
                                        .find("bruit", typed, first)
                                        .filter(span -> span.holds(word))
                                        .isPresent());
    }

    private String words() {
        var isNothing =
                parts.stream().noneMatch(Types.class::isInstance) && left().findAny().isEmpty();
        var understood = parts.stream().filter(part -> !(part instanceof Types)).map(Part::span);
        var gone = Stream.concat(understood, nothing.stream()).toList();
        return isNothing ? "" : new SoughtWords(typed, gone, kept).said();
    }

    /// Communes that what is left names exactly, where it means nothing else: « mer », not « fête
    /// ».
    private List<Territoire> perhaps() {
        var left = Folding.fold(words());
        var isMeant =
                parts.stream().anyMatch(part -> part instanceof Place || part instanceof Types);
        return left.length() < SHORTEST_NAME || isMeant
                ? List.of()
                : names.called(left).stream().filter(Commune.class::isInstance).limit(2).toList();
    }
}
