package fr.eterritoire.territoire;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds communes by what people type: the beginning of a name, of its words, a postcode, an INSEE
/// code, an old name, with a département to tell homonyms apart, with a typing error, or as it
/// sounds.
final class CommuneSearch {
    private static final Pattern NUMBER = Pattern.compile("\\d{2,5}|2[ab]|2[ab]\\d{3}");
    private static final int FEW = 3;

    private final NavigableMap<String, List<Commune>> names = new TreeMap<>();
    private final NavigableMap<String, List<Commune>> oldNames = new TreeMap<>();
    private final NavigableMap<String, List<Commune>> codes = new TreeMap<>();
    private final Map<String, List<Commune>> sounds = new HashMap<>();
    private final Map<String, Departement> departements = new HashMap<>();
    private final WordSearch words = new WordSearch();

    CommuneSearch(List<Commune> communes, List<Map.Entry<String, Commune>> others) {
        for (var commune : communes) {
            index(names, commune.name().name(), commune);
            put(codes, commune.code().value().toLowerCase(Locale.ROOT), commune);
            commune.postcodes().forEach(code -> put(codes, code, commune));
            departements.putIfAbsent(
                    Spelling.joined(Spelling.words(commune.departement().name().name())),
                    commune.departement());
        }
        others.forEach(other -> index(oldNames, other.getKey(), other.getValue()));
    }

    private void index(NavigableMap<String, List<Commune>> map, String name, Commune commune) {
        for (var spelled : spellings(name)) {
            var all = Spelling.words(spelled);
            put(map, Spelling.joined(all), commune);
            put(map, Spelling.joined(Spelling.withoutArticle(all)), commune);
            put(sounds, Sound.of(Spelling.withoutArticle(all)), commune);
            words.add(all, commune);
        }
    }

    /// Some write `œ` as `o`.
    private static List<String> spellings(String name) {
        var plain = name.replaceAll("[œŒ]", "o");
        return plain.equals(name) ? List.of(name) : List.of(name, plain);
    }

    /// Nearly all names are of one commune: lists of one take the least memory.
    private static void put(Map<String, List<Commune>> map, String key, Commune commune) {
        var there = map.getOrDefault(key, List.of());
        if (!there.contains(commune)) {
            map.put(key, List.copyOf(Stream.concat(there.stream(), Stream.of(commune)).toList()));
        }
    }

    /// Best first, at most `limit`; nothing for nothing.
    List<Commune> search(String text, int limit) {
        var found = new LinkedHashSet<Commune>();
        var typed = Spelling.words(text);
        var numbers = typed.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
        var name = typed.stream().filter(word -> !numbers.contains(word)).toList();
        if (!numbers.isEmpty() && !name.isEmpty()) {
            collect(
                    name,
                    commune -> numbers.stream().allMatch(number -> bears(commune, number)),
                    limit,
                    found);
        }
        if (numbers.isEmpty()) {
            collect(typed, _ -> true, limit, found, true);
        } else if (name.isEmpty()) {
            addAll(beginning(codes, numbers.getLast()), _ -> true, limit, found);
        } else if (found.isEmpty()) {
            collect(name, _ -> true, limit, found);
        }
        return found.stream().limit(limit).toList();
    }

    /// Of exactly this name, then of this old name.
    List<Commune> called(String text) {
        var key = Spelling.joined(Spelling.words(text));
        var found = new LinkedHashSet<Commune>();
        addAll(names.getOrDefault(key, List.of()), _ -> true, Integer.MAX_VALUE, found);
        addAll(oldNames.getOrDefault(key, List.of()), _ -> true, Integer.MAX_VALUE, found);
        return List.copyOf(found);
    }

    private static boolean bears(Commune commune, String number) {
        return commune.departement().code().equalsIgnoreCase(number)
                || commune.code().value().equalsIgnoreCase(number)
                || (number.length() > 2
                        && commune.postcodes().stream().anyMatch(code -> code.startsWith(number)));
    }

    private void collect(
            List<String> typed,
            Predicate<Commune> wanted,
            int limit,
            Set<Commune> found,
            boolean mayEndWithDepartement) {
        var key = Spelling.joined(typed);
        addAll(names.getOrDefault(key, List.of()), wanted, limit, found);
        if (found.isEmpty() && mayEndWithDepartement) {
            collectInDepartement(typed, limit, found);
        }
        collect(typed, wanted, limit, found);
    }

    /// « Lucey Côte-d’Or »: the last words name a département.
    private void collectInDepartement(List<String> typed, int limit, Set<Commune> found) {
        for (var cut = 1; cut < typed.size(); cut++) {
            var departement = departements.get(Spelling.joined(typed.subList(cut, typed.size())));
            if (departement != null) {
                collect(
                        typed.subList(0, cut),
                        commune -> commune.departement().equals(departement),
                        limit,
                        found);
            }
        }
    }

    private void collect(
            List<String> typed, Predicate<Commune> wanted, int limit, Set<Commune> found) {
        var key = Spelling.joined(typed);
        if (key.isEmpty()) {
            return;
        }
        addAll(names.getOrDefault(key, List.of()), wanted, limit, found);
        addAll(oldNames.getOrDefault(key, List.of()), wanted, limit, found);
        var exact = found.size();
        var begun = new LinkedHashSet<Commune>();
        addAll(beginning(names, key), wanted, limit, begun);
        var word = words.beginning(typed);
        addAll(word, wanted, limit, begun);
        addAll(beginning(oldNames, key), wanted, limit, begun);
        var mistyped = exact == 0 && begun.size() < FEW;
        // « vouile » is nearer to Vouillé than to Vœuil-et-Giget, of which no word begins so
        if (mistyped && word.isEmpty()) {
            collectAlike(typed, wanted, limit, found);
        }
        begun.stream().limit(limit).forEach(found::add);
        if (mistyped) {
            collectAlike(typed, wanted, limit, found);
        }
    }

    private void collectAlike(
            List<String> typed, Predicate<Commune> wanted, int limit, Set<Commune> found) {
        var key = Spelling.joined(typed);
        addAll(
                sounds.getOrDefault(Sound.of(Spelling.withoutArticle(typed)), List.of()),
                wanted,
                limit,
                found);
        addAll(Mistyped.search(key, names), wanted, limit, found);
        addAll(Mistyped.search(key, oldNames), wanted, limit, found);
    }

    private static Set<Commune> beginning(NavigableMap<String, List<Commune>> map, String prefix) {
        var found = new LinkedHashSet<Commune>();
        map.subMap(prefix, true, prefix + Character.MAX_VALUE, false)
                .values()
                .forEach(found::addAll);
        return found;
    }

    private static void addAll(
            Collection<Commune> more, Predicate<Commune> wanted, int limit, Set<Commune> found) {
        if (found.size() < limit) {
            more.stream()
                    .filter(wanted)
                    .sorted(
                            Comparator.comparingInt(Commune::population)
                                    .reversed()
                                    .thenComparing(Commune::id))
                    .limit(limit)
                    .forEach(found::add);
        }
    }
}
