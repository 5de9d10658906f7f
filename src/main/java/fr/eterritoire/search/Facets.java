package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.sentences.Understood.When;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Ways to narrow what was found, each with how much it leaves. What is counted among other things
/// alone is offered once nothing of its sort is chosen.
public final class Facets {
    private static final int MOST_TYPES = 12;
    private static final List<String> SPANS = List.of("today", "week-end", "week", "month");

    /// @param name « Type »
    public record Group(String name, List<Facet> facets) {}

    public record Facet(String label, long count, String address) {}

    private final Question question;
    private final Found.Counts counts;
    private final long total;

    private Facets(Question question, Found found) {
        this.question = question;
        counts = found.counts();
        total = found.total();
    }

    static List<Group> of(Question question, Found found) {
        var facets = new Facets(question, found);
        return Stream.of(
                        new Group(words("search.by-type"), facets.types()),
                        new Group(words("search.by-when"), facets.days()),
                        new Group(words("search.by-distance"), facets.distances()),
                        new Group(words("search.by-price"), facets.free()),
                        new Group(words("content.accessibility"), facets.accessibility()),
                        new Group(words("search.by-language"), facets.languages()))
                .filter(group -> !group.facets().isEmpty())
                .toList();
    }

    private Facet facet(String label, long count, SearchForm form) {
        return new Facet(label, count, Chips.address(form));
    }

    private List<Facet> types() {
        if (!question.asked().types().isEmpty()) {
            return List.of();
        }
        return counts.types().entrySet().stream()
                .filter(type -> isType(type.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_TYPES)
                .map(
                        type ->
                                facet(
                                        Chips.type(type.getKey()),
                                        type.getValue(),
                                        question.without(Types.class).with("type", type.getKey())))
                .toList();
    }

    /// What all have does not narrow.
    private boolean isType(String type) {
        return type.indexOf(':') > 0 && counts.types().getOrDefault(type, 0L) < total;
    }

    private List<Facet> days() {
        if (question.asked().when().isPresent()) {
            return List.of();
        }
        return SPANS.stream()
                .filter(span -> counts.days().getOrDefault(span, 0L) > 0)
                .map(
                        span ->
                                facet(
                                        words("search.span-" + span),
                                        counts.days().getOrDefault(span, 0L),
                                        question.without(When.class).with("quand", span)))
                .toList();
    }

    private List<Facet> distances() {
        return counts.distances().entrySet().stream()
                .filter(circle -> circle.getValue() < total)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        circle ->
                                question.place().stream()
                                        .map(
                                                place ->
                                                        facet(
                                                                words(
                                                                        "search.within",
                                                                        circle.getKey()),
                                                                circle.getValue(),
                                                                question.without(Place.class)
                                                                        .with(
                                                                                "lieu",
                                                                                Question.named(
                                                                                        place))
                                                                        .with(
                                                                                "rayon",
                                                                                circle.getKey()
                                                                                        .toString()))))
                .toList();
    }

    private List<Facet> free() {
        return question.asked().free() || counts.free() == 0 || counts.free() == total
                ? List.of()
                : List.of(
                        facet(
                                words("search.free"),
                                counts.free(),
                                question.form().with("gratuit", "oui")));
    }

    private List<Facet> accessibility() {
        return Stream.of(Accessibility.values())
                .filter(access -> counts.accessibility().getOrDefault(access, 0L) > 0)
                .filter(access -> !question.asked().accessibility().contains(access))
                .map(
                        access ->
                                facet(
                                        access.words(),
                                        counts.accessibility().getOrDefault(access, 0L),
                                        question.form().plus("acces", access.code())))
                .toList();
    }

    private List<Facet> languages() {
        return counts.languages().size() < 2
                ? List.of()
                : counts.languages().entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .map(
                                language ->
                                        facet(
                                                Chips.language(language.getKey()),
                                                language.getValue(),
                                                question.form().with("langue", language.getKey())))
                        .toList();
    }
}
