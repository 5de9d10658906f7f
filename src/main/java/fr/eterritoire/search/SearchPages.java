package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.search.SearchPage.Way;
import fr.eterritoire.sentences.Resembling;
import fr.eterritoire.sentences.Understood;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Gathers what the search shows: contents, places, and pages of ours.
@Component
class SearchPages {
    /// In seconds, until one asks again.
    static final String A_MOMENT = "60";

    private static final Set<String> TRANSLATED = Set.of("/s-installer", "/proposer");
    static final int MOST_PLACES = 30;
    private static final int FEW_PLACES = 3;

    private final SearchQuestions questions;
    private final Seeking seeking;
    private final Territoires territoires;
    private final MapSettings map;

    SearchPages(
            SearchQuestions questions, Seeking seeking, Territoires territoires, MapSettings map) {
        this.questions = questions;
        this.seeking = seeking;
        this.territoires = territoires;
        this.map = map;
    }

    SearchPage page(SearchForm form) {
        var asked = questions.of(form);
        var isAsked = form.answers().keySet().stream().anyMatch(name -> !name.equals("voir"));
        var results = isAsked ? Optional.of(results(asked)) : Optional.<Results>empty();
        var question = results.map(Results::question).orElse(asked);
        var nothingElse = results.filter(some -> some.found().total() == 0).isPresent();
        var places = places(question, nothingElse);
        return new SearchPage(
                question,
                results,
                PlacesFound.of(question, places, nothingElse || question.showsPlaces()),
                ways(question),
                new Distances(question.place().orElse(territoires.france()), territoires),
                map);
    }

    /// What memory knows is shown even while the index is closed.
    private Results results(Question question) {
        try {
            return seeking.answer(question);
        } catch (SearchClosedException _) {
            return Results.closed(question);
        }
    }

    /// The place that was understood and those of its name; else those whose names begin so.
    ///
    /// @param nothingElse whether no content was found: then a name with a mistake is one too
    private List<Territoire> places(Question question, boolean nothingElse) {
        var places = new LinkedHashSet<Territoire>();
        question.place().ifPresent(places::add);
        question.understood()
                .find(Understood.Place.class)
                .ifPresent(place -> places.addAll(place.others()));
        var words = question.asked().words();
        if (places.isEmpty() && words.length() > 1) {
            places.addAll(begunBy(words));
        }
        if (places.isEmpty() && nothingElse) {
            places.addAll(territoires.search(words, FEW_PLACES));
        }
        return List.copyOf(places);
    }

    /// Larger territories of exactly that name, then communes, then what is larger and goes on.
    private List<Territoire> begunBy(String words) {
        var folded = Folding.fold(words);
        Predicate<Territoire> isBegun = one -> Resembling.begins(one, folded);
        var larger = territoires.searchLarger(words, MOST_PLACES).stream().filter(isBegun).toList();
        var communes = territoires.search(words, MOST_PLACES).stream().filter(isBegun);
        var exact = larger.stream().filter(one -> isNamed(one, folded));
        return Stream.of(exact, communes, larger.stream())
                .<Territoire>flatMap(all -> all)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static boolean isNamed(Territoire territoire, String folded) {
        return Folding.fold(territoire.name().name()).equals(folded);
    }

    private static List<Way> ways(Question question) {
        return question.understood().pages().stream()
                .map(
                        page ->
                                new Way(
                                        words("search.page-" + page.replace("/", "")),
                                        page,
                                        TRANSLATED.contains(page)))
                .toList();
    }
}
