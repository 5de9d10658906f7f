package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.search.Chips.Chip;
import fr.eterritoire.search.Understood.AroundMe;
import fr.eterritoire.search.Understood.Place;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the search shows.
///
/// @param results none while nothing is asked
/// @param places communes and larger territories of these words
/// @param ways pages of ours that these words ask for
/// @param map what lies under them on a map
public record SearchPage(
        Question question,
        Optional<Results> results,
        List<Territoire> places,
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

    /// @param chosen it is what is shown
    public record Tab(String name, long count, String address, boolean chosen) {}

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

    public boolean isClosed() {
        return results.filter(Results::closed).isPresent();
    }

    public boolean showsPlaces() {
        return question.form().find("voir").filter("communes"::equals).isPresent();
    }

    /// Nothing was written and nothing chosen.
    public boolean isBlank() {
        return results.isEmpty() && !showsPlaces();
    }

    /// « Recherche : brocante près de Civray »
    public String title() {
        return q().isEmpty() ? words("search.title") : words("search.title-of", q());
    }

    /// « 128 résultats pour « brocante » »
    public String heading() {
        if (results.isEmpty() || isClosed()) {
            return words("search.title");
        }
        var said = new ArrayList<String>();
        var count = results.get().found().total();
        var sought = question.asked().words();
        said.add(
                sought.isEmpty()
                        ? words("search.count", count)
                        : words("search.count-for", count, sought));
        chips().stream().map(Chip::words).forEach(said::add);
        return String.join(" · ", said);
    }

    public List<Chip> chips() {
        return Chips.of(question);
    }

    public List<Tab> tabs() {
        var kinds = results.map(Results::kinds).orElse(Map.of());
        var form = question.form();
        var all = kinds.values().stream().mapToLong(Long::longValue).sum();
        var chosen = question.asked().kinds();
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("search.all", all, "", chosen.isEmpty() && !showsPlaces()));
        tabs.add(of(Kind.EVENEMENT, "evenements"));
        tabs.add(of(Kind.ANNONCE, "annonces"));
        tabs.add(of(Kind.FICHE, "annuaire"));
        tabs.add(
                new Tab(
                        words("search.communes"),
                        places.size(),
                        Chips.address(form.with("voir", "communes")),
                        showsPlaces()));
        return tabs.stream().filter(tab -> tab.count > 0 || tab.chosen).toList();
    }

    private Tab tab(String key, long count, String kind, boolean chosen) {
        var form = question.without(Understood.Nature.class).with("voir", kind);
        return new Tab(words(key), count, Chips.address(form), chosen);
    }

    private Tab of(Kind kind, String named) {
        var count = results.map(all -> all.kinds().getOrDefault(kind, 0L)).orElse(0L);
        var chosen = !showsPlaces() && question.asked().kinds().contains(kind);
        var form = question.without(Understood.Nature.class).with("voir", named);
        return new Tab(Chips.kind(kind), count, Chips.address(form), chosen);
    }

    public List<Facets.Group> facets() {
        return results.filter(all -> all.instead().isEmpty())
                .map(all -> Facets.of(question, all.found()))
                .orElse(List.of());
    }

    /// By relevance, by date, by distance where there is one.
    public List<Tab> orders() {
        var chosen = question.asked().order();
        return Stream.of(Asked.Order.values())
                .filter(
                        order ->
                                order != Asked.Order.DISTANCE
                                        || question.asked().where() instanceof Where.Around)
                .map(
                        order ->
                                new Tab(
                                        words(
                                                switch (order) {
                                                    case RELEVANCE -> "search.by-relevance";
                                                    case DATE -> "search.by-date";
                                                    case DISTANCE -> "search.nearest";
                                                }),
                                        0,
                                        Chips.address(
                                                question.form()
                                                        .with(
                                                                "tri",
                                                                switch (order) {
                                                                    case RELEVANCE -> "";
                                                                    case DATE -> "date";
                                                                    case DISTANCE -> "distance";
                                                                })),
                                        chosen == order))
                .toList();
    }

    /// A place that the sentence may name: chosen instead of its words.
    public List<Chip> perhaps() {
        return question.understood().perhaps().stream()
                .map(
                        place ->
                                new Chip(
                                        words("search.perhaps", place.name(), Question.named(place)),
                                        Chips.address(
                                                question.form()
                                                        .with("q", Question.named(place)))))
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
                                        words(
                                                "search.as-word",
                                                question.understood().typed().text(place.span())),
                                        Chips.address(question.without(place))));
    }

    /// Whoever asks for what is around must say where that is.
    public boolean asksWhere() {
        return question.place().isEmpty()
                && question.understood().find(AroundMe.class).isPresent();
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
        return Chips.address(
                question.form().with("page", page == 1 ? "" : Integer.toString(page)));
    }

    public SearchTools tools() {
        return SearchTools.of(question, results, map);
    }

    /// As it is, in French, for the link to its twin.
    public String path() {
        return "/recherche" + question.form().query();
    }
}
