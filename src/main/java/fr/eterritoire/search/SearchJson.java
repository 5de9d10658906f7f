package fr.eterritoire.search;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// SearchJson as programs read them. Members are only ever added.
@Component
class SearchJson {
    private final Addresses addresses;

    SearchJson(Addresses addresses) {
        this.addresses = addresses;
    }

    /// @param mots what is sought in texts
    /// @param corrige as results write it, when nothing is written as it was typed
    /// @param aLaPlace why results do not fit all that was asked, when none does
    /// @param suite address of the next page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String q,
            String mots,
            List<Part> compris,
            long total,
            Counts comptes,
            List<Item> resultats,
            @Nullable String corrige,
            @Nullable String aLaPlace,
            List<Proposal> propositions,
            @Nullable String suite) {}

    /// @param mots as they were typed
    record Part(String quoi, String mots) {}

    record Counts(
            Map<String, Long> natures,
            Map<String, Long> types,
            Map<String, Long> jours,
            Map<Integer, Long> distances,
            long gratuit,
            Map<String, Long> accessibilite,
            Map<String, Long> langues) {}

    /// @param date first day of the time that fits, of an event
    /// @param km from the middle of a circle
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            long id,
            String nature,
            String type,
            String titre,
            String territoire,
            @Nullable String insee,
            @Nullable String date,
            @Nullable Double km,
            String url) {}

    record Proposal(String dit, long total, String url) {}

    Answer of(Question question, Results results) {
        var understood = question.understood();
        var kilometres =
                results.found().hits().stream()
                        .filter(hit -> hit.kilometres().isPresent())
                        .collect(
                                Collectors.toMap(
                                        Found.Hit::content, hit -> hit.kilometres().get()));
        return new Answer(
                question.form().q(),
                question.asked().words(),
                question.parts().stream()
                        .map(part -> new Part(part.name(), understood.said(part)))
                        .toList(),
                results.found().total(),
                counts(results),
                results.lines().stream().map(result -> item(result, kilometres)).toList(),
                results.corrected().orElse(null),
                results.instead().orElse(null),
                results.helps().stream()
                        .map(help -> new Proposal(help.said(), help.count(), api(help.address())))
                        .toList(),
                next(question, results));
    }

    private String api(String address) {
        return addresses.absolute("/api/v1/recherche" + address.substring(address.indexOf('?')));
    }

    private @Nullable String next(Question question, Results results) {
        var page = SearchQuestions.page(question.form());
        var isMore =
                results.instead().isEmpty()
                        && results.found().total() > (long) page * SearchQuestions.A_PAGE
                        && page < SearchQuestions.LAST_PAGE;
        return isMore
                ? api(question.form().with("page", Integer.toString(page + 1)).query())
                : null;
    }

    private static Counts counts(Results results) {
        var counts = results.found().counts();
        return new Counts(
                named(results.kinds(), kind -> kind.name().toLowerCase(Locale.ROOT)),
                new TreeMap<>(counts.types()),
                counts.days(),
                new TreeMap<>(counts.distances()),
                counts.free(),
                named(counts.accessibility(), Accessibility::code),
                new TreeMap<>(counts.languages()));
    }

    private static <K> Map<String, Long> named(Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                count -> name.apply(count.getKey()),
                                Map.Entry::getValue,
                                Long::sum,
                                TreeMap::new));
    }

    private Item item(Result result, Map<ContentId, Double> kilometres) {
        var live = result.live();
        var km = kilometres.get(live.id());
        return new Item(
                live.id().value(),
                nature(result),
                type(result),
                live.shown().title(),
                live.owner().name().name(),
                live.owner() instanceof Commune commune ? commune.code().value() : null,
                result instanceof Result.OfEvent event ? event.line().day().toString() : null,
                km == null ? null : Math.round(km * 10) / 10.0,
                addresses.absolute(live.path()));
    }

    private static String nature(Result result) {
        return switch (result) {
            case Result.OfEvent _ -> "evenement";
            case Result.OfAnnonce _ -> "annonce";
            case Result.OfFiche _ -> "fiche";
        };
    }

    private static String type(Result result) {
        return switch (result.live().shown()) {
            case Evenement evenement -> evenement.type().key();
            case Annonce annonce -> annonce.type().key();
            case Fiche fiche -> fiche.category().key();
        };
    }
}
