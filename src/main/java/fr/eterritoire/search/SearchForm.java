package fr.eterritoire.search;

import fr.eterritoire.sentences.Typed;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// What an address of the search asks for: a sentence, as far as it is read, and what was chosen
/// beside it. Each choice makes another address, so that a page repeats the sentence many times.
///
/// @param answers by name, in one order; nothing empty, nothing that is not read
record SearchForm(Map<String, List<String>> answers) {
    /// All that is read of an address, in the order in which it is written.
    private static final List<String> NAMES =
            List.of(
                    "q", "lieu", "rayon", "quand", "du", "au", "voir", "type", "gratuit", "enfants",
                    "acces", "langue", "passe", "tri", "sans", "page");

    private static final Set<String> SEVERAL = Set.of("type", "acces", "sans");
    private static final int MOST = 12;

    static SearchForm of(MultiValueMap<String, String> asked) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var values =
                    asked.getOrDefault(name, List.of()).stream()
                            .flatMap(
                                    value ->
                                            SEVERAL.contains(name)
                                                    ? split(value)
                                                    : Stream.of(value))
                            .map(value -> name.equals("q") ? Typed.read(value) : value)
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .limit(SEVERAL.contains(name) ? MOST : 1)
                            .toList();
            if (!values.isEmpty()) {
                answers.put(name, values);
            }
        }
        return new SearchForm(answers);
    }

    private static Stream<String> split(String value) {
        return Stream.of(value.split(","));
    }

    String q() {
        return find("q").orElse("");
    }

    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return answers.getOrDefault(name, List.of());
    }

    boolean says(String name) {
        return find(name).filter("oui"::equals).isPresent();
    }

    /// With another answer, from the first page; none when it is empty.
    SearchForm with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    SearchForm with(String name, List<String> values) {
        var others = new LinkedHashMap<String, List<String>>();
        for (var known : NAMES) {
            var mine = known.equals(name) ? values : all(known);
            if (!mine.isEmpty() && (!known.equals("page") || name.equals("page"))) {
                others.put(known, mine);
            }
        }
        return new SearchForm(others);
    }

    SearchForm without(String name) {
        return with(name, List.of());
    }

    SearchForm plus(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.contains(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    SearchForm minus(String name, String value) {
        return with(name, all(name).stream().filter(one -> !one.equals(value)).toList());
    }

    /// `?q=brocante&rayon=20`; empty for nothing.
    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        answers.forEach(
                (name, values) ->
                        query.add(
                                name
                                        + "="
                                        + UriUtils.encode(
                                                        String.join(",", values),
                                                        StandardCharsets.UTF_8)
                                                .replace("%20", "+")
                                                .replace("%2C", ",")
                                                .replace("%3A", ":")));
        return query.toString();
    }
}
