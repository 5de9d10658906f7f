package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.search.Helping.Idea;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What to look at where nothing of the words is found anywhere: first what is of the type that was
/// meant, then what is on, and only then what is always there.
final class Whatever {
    private static final String EVENTS = "evenements";

    private Whatever() {}

    static List<Idea> ideas(Question question) {
        var kind = Choices.kindOf(question.asked());
        var likely = kind.isEmpty() ? EVENTS : kind;
        return Stream.of(
                        ofTypeThere(question, "50"),
                        ofTypeThere(question, "100"),
                        there(question, likely, "20"),
                        there(question, likely, "50"),
                        there(question, "", "20"),
                        question.asked().when().map(days -> onThen(question, days)),
                        Optional.of(
                                new Idea(
                                        new SearchForm(Map.of()).with("voir", EVENTS),
                                        words("search.anywhere"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Idea> ofTypeThere(Question question, String kilometres) {
        var types = question.asked().types();
        return question.place()
                .filter(_ -> !types.isEmpty())
                .map(
                        here ->
                                new Idea(
                                        around(here, kilometres).with("type", List.copyOf(types)),
                                        words(
                                                "search.of-type-there",
                                                Chips.types(types),
                                                here.name())));
    }

    private static Optional<Idea> there(Question question, String kind, String kilometres) {
        return question.place()
                .map(
                        here ->
                                new Idea(
                                        around(here, kilometres).with("voir", kind),
                                        words(
                                                kind.equals(EVENTS)
                                                        ? "search.on-there"
                                                        : "search.only-there",
                                                here.name())));
    }

    private static SearchForm around(Territoire here, String kilometres) {
        return new SearchForm(Map.of())
                .with("lieu", Question.named(here))
                .with("rayon", Helping.isLarge(here) ? "" : kilometres);
    }

    private static Idea onThen(Question question, Days days) {
        return new Idea(
                Helping.then(question.form().with("q", ""), days), words("search.only-then"));
    }
}
