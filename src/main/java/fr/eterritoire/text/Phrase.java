package fr.eterritoire.text;

import java.util.ArrayList;
import java.util.List;

/// A text of a bundle, read once: words, and what stands where something is filled in. `{0}` is an
/// argument, a number in the manner of the language; `{0 at}` is a form of one; `{0|jour|jours}`
/// chooses by a number, and each choice is a phrase. Needs no other signs: our apostrophe is ’.
record Phrase(Language language, String source, List<Part> parts) {

    /// What a phrase is made of.
    private sealed interface Part {
        void say(StringBuilder words, Language language, Object... arguments);
    }

    private record Fixed(String text) implements Part {
        @Override
        public void say(StringBuilder words, Language language, Object... arguments) {
            words.append(text);
        }
    }

    private record Filled(int index, String form) implements Part {
        @Override
        public void say(StringBuilder words, Language language, Object... arguments) {
            switch (arguments[index]) {
                case Inflected name when !form.isEmpty() -> words.append(name.form(form));
                case Integer number -> words.append(language.number(number));
                case Long number -> words.append(language.number(number));
                case Object other -> words.append(other);
            }
        }
    }

    private record Chosen(int index, Phrase one, Phrase many) implements Part {
        @Override
        public void say(StringBuilder words, Language language, Object... arguments) {
            var number = ((Number) arguments[index]).longValue();
            (language.isOne(number) ? one : many).say(words, arguments);
        }
    }

    static Phrase of(Language language, String source) {
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var open = source.indexOf('{'); open >= 0; open = source.indexOf('{', at)) {
            if (open > at) {
                parts.add(new Fixed(source.substring(at, open)));
            }
            var close = end(source, open);
            parts.add(part(language, source.substring(open + 1, close)));
            at = close + 1;
        }
        if (at < source.length()) {
            parts.add(new Fixed(source.substring(at)));
        }
        return new Phrase(language, source, List.copyOf(parts));
    }

    private static int end(String source, int open) {
        var depth = 0;
        for (var at = open; at < source.length(); at++) {
            depth += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("No end of { in: " + source);
    }

    private static Part part(Language language, String inside) {
        var bar = inside.indexOf('|');
        if (bar < 0) {
            var form = inside.split(" ", 2);
            return new Filled(Integer.parseInt(form[0]), form.length == 1 ? "" : form[1]);
        }
        var choices = inside.substring(bar + 1);
        var middle = bar(choices);
        return new Chosen(
                Integer.parseInt(inside.substring(0, bar)),
                of(language, choices.substring(0, middle)),
                of(language, choices.substring(middle + 1)));
    }

    /// The bar between two choices, not one inside them.
    private static int bar(String choices) {
        var depth = 0;
        for (var at = 0; at < choices.length(); at++) {
            depth += choices.charAt(at) == '{' ? 1 : choices.charAt(at) == '}' ? -1 : 0;
            if (depth == 0 && choices.charAt(at) == '|') {
                return at;
            }
        }
        throw new IllegalArgumentException("One choice only: " + choices);
    }

    String with(Object... arguments) {
        var words = new StringBuilder(source.length() + 32);
        say(words, arguments);
        return words.toString();
    }

    private void say(StringBuilder words, Object... arguments) {
        for (var part : parts) {
            part.say(words, language, arguments);
        }
    }
}
