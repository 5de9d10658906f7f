package fr.eterritoire.territoire;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a French name sounds, roughly: names that one may confuse when hearing them come out alike.
final class Sound {
    private record Rule(Pattern seen, String heard) {
        static Rule of(String seen, String heard) {
            return new Rule(Pattern.compile(seen), heard);
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    Rule.of("(.)\\1", "$1"),
                    Rule.of("eau|au", "o"),
                    Rule.of("sch|sh|ch", "C"),
                    Rule.of("ph", "f"),
                    Rule.of("qu|q|ck", "k"),
                    Rule.of("gu(?=[ei])", "g"),
                    Rule.of("ge(?=[ao])|g(?=[eiy])", "j"),
                    Rule.of("sc(?=[eiy])|c(?=[eiy])", "s"),
                    Rule.of("c", "k"),
                    Rule.of("h", ""),
                    Rule.of("y", "i"),
                    Rule.of("ai|ei", "e"),
                    Rule.of("en|em|am", "an"),
                    Rule.of("w", "v"),
                    Rule.of("z", "s"),
                    Rule.of("[sxtdp]+$", ""),
                    Rule.of("e$", ""),
                    Rule.of("(.)\\1", "$1"));

    private Sound() {}

    static String of(List<String> words) {
        return words.stream().map(word -> of(word)).collect(Collectors.joining());
    }

    static String of(String word) {
        var heard = word;
        for (var rule : RULES) {
            heard = rule.seen.matcher(heard).replaceAll(rule.heard);
        }
        return heard.isEmpty() ? word : heard;
    }
}
