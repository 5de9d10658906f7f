package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.search.Chips.Chip;
import fr.eterritoire.sentences.Understood.AroundMe;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.text.Language;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the search shows.
///
/// @param results none while nothing is asked
/// @param places communes and larger territories of these words
/// @param ways pages of ours that these words ask for
/// @param map what lies under them on a map
public record SearchPage(
        Question question,
        Optional<Results> results,
        PlacesFound places,
        List<Way> ways,
        Distances distances,
        MapSettings map) {

    /// A page of ours.
    ///
    /// @param path in French
    /// @param translated whether it is spoken in the language of the page
    public record Way(String words, String path, boolean translated) {
        public String href() {
            return translated ? Language.link(path) : path;
        }

        /// For `hreflang`.
        public @Nullable String language() {
            return translated ? null : Language.other("fr");
        }
    }

    public String q() {
        return question.form().q();
    }

    public boolean isAsked() {
        return results.isPresent();
    }

    public long total() {
        return results.map(all -> all.found().total()).orElse(0L);
    }

    public List<Result> lines() {
        return results.map(Results::lines).orElse(List.of());
    }

    /// As results write what was sought, where nothing is written as it was typed.
    public Optional<String> corrected() {
        return results.flatMap(Results::corrected);
    }

    /// Why lines are shown that do not fit all that was asked.
    public Optional<String> instead() {
        return results.flatMap(Results::instead);
    }

    public List<Help> helps() {
        return results.map(Results::helps).orElse(List.of());
    }

    /// The first of them, where what it finds is what is shown instead.
    public Optional<Help> shown() {
        return helps().stream()
                .findFirst()
                .filter(help -> instead().equals(Optional.of(help.said())));
    }

    public List<Help> otherHelps() {
        return helps().stream().skip(shown().isPresent() ? 1 : 0).toList();
    }

    public boolean isClosed() {
        return results.filter(Results::closed).isPresent();
    }

    public boolean showsPlaces() {
        return question.showsPlaces();
    }

    /// Where all communes are found by these words, when there are more than are shown here.
    public Optional<String> moreCommunes() {
        return places.size() < SearchPages.MOST_PLACES
                ? Optional.empty()
                : Optional.of(
                        Language.link(
                                "/communes?q="
                                        + URLEncoder.encode(
                                                question.asked().words(), StandardCharsets.UTF_8)));
    }

    /// Nothing was written and nothing chosen.
    public boolean isBlank() {
        return results.isEmpty() && !showsPlaces();
    }

    /// « Recherche : brocante près de Civray »
    public String title() {
        return q().isEmpty() ? words("search.title") : words("search.title-of", q());
    }

    /// « 128 résultats pour « brocante » », as it is written where it was mistyped.
    public String heading() {
        if (showsPlaces()) {
            return words("search.places-for", question.asked().words());
        }
        if (results.isEmpty() || isClosed()) {
            return words("search.title");
        }
        var count = results.get().found().total();
        var sought = corrected().orElse(question.asked().words());
        if (instead().isPresent()) {
            return sought.isEmpty() ? words("search.nothing-near") : words("search.near", sought);
        }
        var none = count == 0 ? words("search.none") : words("search.count", count);
        return sought.isEmpty() ? none : words("search.for", none, sought);
    }

    /// What else the heading says where there is room for it: chips say it too.
    public String narrowed() {
        return results.isEmpty() || isClosed() || showsPlaces()
                ? ""
                : Chips.beyond(question)
                        .map(words -> "\u00a0· " + words)
                        .collect(Collectors.joining());
    }

    /// Days of other years are among them.
    public boolean isPastToo() {
        return question.asked().past();
    }

    public List<Chip> chips() {
        return Chips.of(question);
    }

    /// Not of what is shown instead.
    public List<Tabs.Tab> tabs() {
        if (instead().isPresent()) {
            return List.of();
        }
        var counts = results.map(Results::kinds).orElse(Map.of());
        return new Tabs(question, total(), counts, places.size()).kinds();
    }

    public List<Facets.Group> facets() {
        return results.filter(all -> all.instead().isEmpty())
                .map(all -> Facets.of(question, all.found()))
                .orElse(List.of());
    }

    /// By relevance, by date, by distance where there is one.
    public List<Tabs.Tab> orders() {
        return Tabs.orders(question);
    }

    /// A place that the sentence may name: chosen instead of its words. One that is found by its
    /// name is not asked about as well.
    public List<Chip> perhaps() {
        return question.understood().perhaps().stream()
                .filter(place -> !places.leading().contains(place))
                .map(
                        place ->
                                new Chip(
                                        words("search.perhaps", Question.named(place)),
                                        Chips.address(
                                                question.form().with("q", Question.named(place)))))
                .toList();
    }

    /// Others of the name that was understood.
    public List<Chip> others() {
        return question.form().find("lieu").isPresent()
                ? List.of()
                : question.understood().find(Place.class).stream()
                        .flatMap(place -> place.others().stream())
                        .map(
                                other ->
                                        new Chip(
                                                Question.named(other),
                                                Chips.address(
                                                        question.at(other, question.kilometres()))))
                        .toList();
    }

    /// A name that nothing announces may have been a word.
    public Optional<Chip> asWord() {
        return question.understood()
                .find(Place.class)
                .filter(place -> !place.said() && question.form().find("lieu").isEmpty())
                .map(
                        place ->
                                new Chip(
                                        words("search.as-word", question.understood().said(place)),
                                        Chips.address(question.without(place))));
    }

    /// Whoever asks for what is around must say where that is.
    public boolean asksWhere() {
        return question.place().isEmpty() && question.understood().find(AroundMe.class).isPresent();
    }

    public int page() {
        return SearchQuestions.page(question.form());
    }

    public Optional<String> next() {
        return results.filter(all -> all.instead().isEmpty())
                .filter(all -> all.found().total() > (long) page() * SearchQuestions.A_PAGE)
                .filter(_ -> page() < SearchQuestions.LAST_PAGE)
                .map(_ -> address(page() + 1));
    }

    public Optional<String> previous() {
        return page() > 1 ? Optional.of(address(page() - 1)) : Optional.empty();
    }

    private String address(int page) {
        return Chips.address(question.form().with("page", page == 1 ? "" : Integer.toString(page)));
    }

    public SearchTools tools() {
        return SearchTools.of(question, results, map);
    }

    /// As it is, in French, for the link to its twin.
    public String path() {
        return "/recherche" + question.form().query();
    }
}
