package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.ListPage;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list of fiches shows.
///
/// @param shown wider than what was asked for when there was nothing
/// @param counts of each category, whichever type was chosen
/// @param after where the next page begins; `further` it is not the first one
public record AnnuairePage(
        Choice choice,
        Scope shown,
        List<Live> lives,
        Map<FicheCategory, Integer> counts,
        Optional<String> after,
        boolean further,
        Distances distances,
        Instant now,
        String canonical,
        Freshness freshness)
        implements ListPage {

    /// A way to narrow the list.
    ///
    /// @param address none of the one that is chosen
    public record Facet(String label, int count, String address, boolean chosen) {}

    public Fiche fiche(Live live) {
        return (Fiche) live.content();
    }

    public State state(Live live) {
        return State.of(live, now);
    }

    @Override
    public String room() {
        return "annuaire";
    }

    @Override
    public Scope asked() {
        return choice.scope();
    }

    @Override
    public String query() {
        return choice.query();
    }

    public String title() {
        return words("annuaire.title", where());
    }

    @Override
    public String heading() {
        return words("annuaire.of", territoire().name());
    }

    /// All, then each kind of which there is something.
    public List<Facet> kinds() {
        var all =
                new Facet(
                        words("annuaire.all-kinds"),
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        here() + choice.ofAll().query(),
                        choice.kind().isEmpty());
        var kinds =
                Arrays.stream(FicheKind.values())
                        .map(
                                kind ->
                                        new Facet(
                                                kind.label(),
                                                countOf(kind),
                                                here() + choice.narrowedTo(kind).query(),
                                                choice.kind().filter(kind::equals).isPresent()))
                        .filter(facet -> facet.count() > 0 || facet.chosen());
        return Stream.concat(Stream.of(all), kinds).toList();
    }

    private int countOf(FicheKind kind) {
        return kind.categories().stream()
                .mapToInt(category -> counts.getOrDefault(category, 0))
                .sum();
    }

    /// Below the kind that is chosen, when it has several.
    public List<Facet> categories() {
        var facets =
                choice.kind().stream()
                        .flatMap(kind -> kind.categories().stream())
                        .map(
                                category ->
                                        new Facet(
                                                category.label(),
                                                counts.getOrDefault(category, 0),
                                                here() + choice.narrowedTo(category).query(),
                                                choice.category()
                                                        .filter(category::equals)
                                                        .isPresent()))
                        .filter(facet -> facet.count() > 0 || facet.chosen())
                        .toList();
        return facets.size() > 1 ? facets : List.of();
    }

    /// How many there are of what was chosen: said aloud when a choice changes the list.
    public String count() {
        return widened().orElseGet(() -> words("annuaire.count", chosen()));
    }

    private int chosen() {
        return choice.category()
                .map(category -> counts.getOrDefault(category, 0))
                .or(() -> choice.kind().map(this::countOf))
                .orElseGet(() -> counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /// What is said where the list is wider than what was asked for.
    public Optional<String> widened() {
        var nothing =
                isChosen()
                        ? words("annuaire.nothing-here", territoire().name())
                        : words("annuaire.nothing-yet", territoire().name());
        return widened(nothing, words("annuaire.elsewhere", nothing));
    }

    /// What is said where there is nothing, anywhere.
    public String nothing() {
        return isChosen() ? words("annuaire.none-fits") : words("annuaire.nothing");
    }

    /// Whether more was chosen than a place.
    private boolean isChosen() {
        return !choice.in(Scope.of(territoire())).query().isEmpty();
    }

    /// As the form of the other choices sends it along.
    public Optional<String> type() {
        return choice.category()
                .map(FicheCategory::key)
                .or(() -> choice.kind().map(FicheKind::key));
    }
}
