package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SharedPicture;

import java.net.URI;
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
        implements Fresh {

    /// A way to narrow the list.
    ///
    /// @param address none of the one that is chosen
    public record Facet(String label, int count, String address, boolean chosen) {}

    public Territoire territoire() {
        return choice.scope().territoire();
    }

    public Fiche fiche(Live live) {
        return (Fiche) live.content();
    }

    public State state(Live live) {
        return State.of(live, now);
    }

    public String title() {
        var where =
                territoire() instanceof Commune commune
                        ? commune.nameWithCode()
                        : territoire().name().name();
        return words("annuaire.title", where);
    }

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

    /// « Rien dans l’annuaire de Vouillé. À moins de 20 km : »
    public Optional<String> widened() {
        if (choice.scope().equals(shown) || lives.isEmpty()) {
            return Optional.empty();
        }
        var nothing = words("annuaire.nothing-here", territoire().name());
        if (shown.territoire() instanceof France) {
            return Optional.of(words("annuaire.elsewhere", nothing));
        }
        return Optional.of(
                shown.kilometres()
                        .map(km -> words("agenda.wider-within", nothing, km))
                        .orElseGet(
                                () ->
                                        words(
                                                "annuaire.wider-in",
                                                nothing,
                                                shown.territoire().name())));
    }

    /// Choices and further pages are not for search engines (S-4.16).
    public String robots() {
        return further || !choice.query().isEmpty() ? "noindex, follow" : "";
    }

    public String path() {
        return territoire().path() + "/annuaire" + choice.query();
    }

    /// In the language spoken, for links.
    public String here() {
        return link(territoire().path() + "/annuaire");
    }

    public String nextPage() {
        var query = choice.query();
        return here() + query + (query.isEmpty() ? "?" : "&") + "suite=" + after.orElse("");
    }

    /// As the form of the other choices sends it along.
    public Optional<String> type() {
        return choice.category()
                .map(FicheCategory::key)
                .or(() -> choice.kind().map(FicheKind::key));
    }

    /// Contents belong to communes and intercommunalities.
    public String proposing() {
        return choice.scope().takesRadius() ? here() + "/proposer" : link("/proposer");
    }

    public SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical).resolve(territoire().path() + "/apercu.png").toString(),
                heading());
    }
}
