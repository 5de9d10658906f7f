package fr.eterritoire.territoire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which territory an address names. Addresses that once did lead to today's.
final class Paths {
    /// What an address means.
    sealed interface Answer {
        /// @param rest what follows the territory's own path: empty, or beginning with `/` or `.`
        record Here(Territoire territoire, String rest) implements Answer {}

        /// @param path where it is now
        record Moved(String path) implements Answer {}

        /// Not a territory's address.
        record Elsewhere() implements Answer {}
    }

    /// Before a territory's address: what other sites show of it, `/embed/vienne/vouille/agenda`.
    private static final String EMBED = "/embed";

    private static final Pattern NAME = Pattern.compile("[\\p{L}'’-]{3,60}");

    private final France france;
    private final Map<String, Territoire> larger = new HashMap<>();
    // by the address of the département and their own part of it
    private final Map<String, Map<String, Commune>> communes = new HashMap<>();
    private final Map<String, Territoire> former = new HashMap<>();

    Paths(Atlas atlas, List<Atlas.Other> others, List<Atlas.FormerSlug> formerSlugs) {
        france = atlas.france;
        Stream.of(atlas.regions, atlas.departements, atlas.epcis())
                .flatMap(List::stream)
                .forEach(territoire -> larger.put(territoire.path(), territoire));
        for (var departement : atlas.departements) {
            communes.put(
                    departement.path(),
                    atlas.communesOf(departement).stream()
                            .collect(Collectors.toMap(Commune::slug, Function.identity())));
        }
        for (var slug : formerSlugs) {
            atlas.find(slug.territoire())
                    .ifPresent(now -> former.putIfAbsent(formerPath(atlas, slug), now));
        }
        for (var other : others) {
            atlas.find(other.commune())
                    .ifPresent(
                            now ->
                                    former.putIfAbsent(
                                            atlas.territoire(other.departement()).path()
                                                    + "/"
                                                    + other.slug(),
                                            now));
        }
    }

    private static String formerPath(Atlas atlas, Atlas.FormerSlug slug) {
        return switch (Kind.valueOf(slug.kind())) {
            case COMMUNE -> atlas.territoire(slug.parent()).path() + "/" + slug.slug();
            case EPCI -> "/interco/" + slug.slug();
            case REGION -> "/region/" + slug.slug();
            case DEPARTEMENT, FRANCE -> "/" + slug.slug();
        };
    }

    /// @param path as it was asked for, without the query
    Answer resolve(String path) {
        if (path.equals("/")) {
            return new Answer.Here(france, "");
        }
        if (path.startsWith(EMBED + "/")) {
            return embedded(path.substring(EMBED.length()));
        }
        if (path.endsWith("/")) {
            return new Answer.Moved(
                    path.replaceAll("/+$", "").isEmpty() ? "/" : path.replaceAll("/+$", ""));
        }
        var parts = path.substring(1).split("/", -1);
        if (ReservedWords.isUnder(parts[0]) && !ReservedWords.isFirst(parts[0])) {
            return new Answer.Here(france, path);
        }
        return isPrefixed(parts[0]) ? named(path, parts, 2) : inDepartement(path, parts);
    }

    private Answer embedded(String path) {
        return switch (resolve(path)) {
            case Answer.Here(var territoire, var rest) -> new Answer.Here(territoire, EMBED + rest);
            case Answer.Moved(var now) -> new Answer.Moved(EMBED + now);
            case Answer.Elsewhere elsewhere -> elsewhere;
        };
    }

    private static boolean isPrefixed(String first) {
        return first.equalsIgnoreCase("region") || first.equalsIgnoreCase("interco");
    }

    private Answer inDepartement(String path, String[] parts) {
        if (ReservedWords.isFirst(parts[0])) {
            return new Answer.Elsewhere();
        }
        var departementAlone = parts.length == 1 || ReservedWords.isUnder(parts[1]);
        return named(path, parts, departementAlone ? 1 : 2);
    }

    /// What may be meant as names in an address that leads nowhere, a commune's place first.
    /// Nothing of an address that opens something: a secret is no name.
    static Stream<String> namesIn(String path) {
        var parts = path.replaceFirst("^/", "").split("/", -1);
        return ReservedWords.isFirst(parts[0])
                ? Stream.empty()
                : Stream.of(parts).limit(2).toList().reversed().stream()
                        .filter(
                                part ->
                                        NAME.matcher(part).matches()
                                                && !ReservedWords.isUnder(part))
                        .map(part -> part.replace('-', ' '));
    }

    private Answer named(String path, String[] parts, int length) {
        if (parts.length < length) {
            return new Answer.Elsewhere();
        }
        var asked = "/" + String.join("/", List.of(parts).subList(0, length));
        var rest = path.substring(asked.length());
        var key = asked.toLowerCase(Locale.ROOT);
        var here = here(key);
        if (here.isPresent()) {
            return asked.equals(key)
                    ? new Answer.Here(here.get(), rest)
                    : new Answer.Moved(here.get().path() + rest);
        }
        return Optional.ofNullable(former.get(key))
                .<Answer>map(now -> new Answer.Moved(now.path() + rest))
                .orElseGet(Answer.Elsewhere::new);
    }

    private Optional<Territoire> here(String path) {
        var slash = path.lastIndexOf('/');
        var inside = communes.getOrDefault(path.substring(0, slash), Map.of());
        return Optional.<Territoire>ofNullable(inside.get(path.substring(slash + 1)))
                .or(() -> Optional.ofNullable(larger.get(path)));
    }
}
