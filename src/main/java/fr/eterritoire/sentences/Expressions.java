package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Typed.Span;
import fr.eterritoire.text.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What people write to mean something, from `sentences/expressions.txt`: « pour les enfants », « à
/// louer », « près de ». Who reads the site in English may write both languages: “near”, “flea
/// market”.
final class Expressions {
    private static final Expressions FRENCH = new Expressions(List.of(""));
    private static final Expressions ENGLISH = new Expressions(List.of("", "-en"));

    /// A word of an expression: any of these, and whether it may be left out.
    private record Step(Set<String> any, boolean optional) {
        static Step of(String written) {
            var optional = written.endsWith("?");
            var any = optional ? written.substring(0, written.length() - 1) : written;
            return new Step(Set.copyOf(List.of(any.split("\\|"))), optional);
        }
    }

    private final Map<String, List<List<Step>>> meanings = new LinkedHashMap<>();
    private final Map<String, Set<String>> firsts = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    private Expressions(List<String> languages) {
        for (var language : languages) {
            lines("expressions" + language + ".txt").forEach(this::add);
            lines("mots-courants" + language + ".txt")
                    .forEach(line -> common.addAll(List.of(line.split(" "))));
        }
    }

    /// In the language spoken.
    static Expressions ours() {
        return Language.spoken() == Language.ENGLISH ? ENGLISH : FRENCH;
    }

    private static List<String> lines(String file) {
        try (var bytes = Expressions.class.getResourceAsStream("/sentences/" + file)) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_8)
                    .readAllAsString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void add(String line) {
        var meaning = line.substring(0, line.indexOf('=')).strip();
        var expressions = new ArrayList<List<Step>>();
        for (var expression : line.substring(line.indexOf('=') + 1).split(";")) {
            var steps = Stream.of(expression.strip().split(" ")).map(Step::of).toList();
            expressions.add(steps);
            for (var step : steps) {
                firsts.computeIfAbsent(meaning, _ -> new HashSet<>()).addAll(step.any);
                if (!step.optional) {
                    break;
                }
            }
        }
        meanings.computeIfAbsent(meaning, _ -> new ArrayList<>()).addAll(expressions);
    }

    /// Meanings that begin so, in the order of the file: `type.`
    List<String> meanings(String beginning) {
        return meanings.keySet().stream().filter(key -> key.startsWith(beginning)).toList();
    }

    /// The longest expression of a meaning that begins with this word.
    Optional<Span> find(String meaning, Typed typed, int word) {
        if (!firsts.getOrDefault(meaning, Set.of()).contains(typed.at(word))) {
            return Optional.empty();
        }
        var end = -1;
        for (var steps : meanings.getOrDefault(meaning, List.of())) {
            end = Math.max(end, end(steps, 0, typed, word));
        }
        return end > word ? Optional.of(new Span(word, end)) : Optional.empty();
    }

    /// Where an expression is over, the longest way; -1 where it does not stand.
    private static int end(List<Step> steps, int step, Typed typed, int word) {
        if (step == steps.size()) {
            return word;
        }
        var next = steps.get(step);
        var with = next.any.contains(typed.at(word)) ? end(steps, step + 1, typed, word + 1) : -1;
        var without = next.optional ? end(steps, step + 1, typed, word) : -1;
        return Math.max(with, without);
    }

    /// Whether communes bear this name, and so does much else.
    boolean isCommon(String folded) {
        return common.contains(folded);
    }
}
