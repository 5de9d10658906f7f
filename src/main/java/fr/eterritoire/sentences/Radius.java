package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Typed.Span;

import java.util.Optional;
import java.util.Set;

/// « à moins de 30 km », « dans un rayon de 10 km », « 20km », “within 10 miles”: how far around.
record Radius(Span span, int kilometres) {
    private static final Set<String> BEFORE =
            Set.of("a", "moins", "de", "dans", "un", "rayon", "environ", "within", "of");
    private static final Set<String> UNITS =
            Set.of("km", "kms", "kilometre", "kilometres", "kilometers");
    private static final Set<String> MILES = Set.of("mile", "miles");
    private static final double KM_PER_MILE = 1.609;

    static Optional<Radius> find(Typed typed, int word) {
        var at = word;
        while (BEFORE.contains(typed.at(at)) && at - word < 5) {
            at++;
        }
        var number = typed.at(at);
        var isNumber = number.matches("\\d{1,3}");
        if (isNumber && UNITS.contains(typed.at(at + 1))) {
            return of(new Span(word, at + 2), number);
        }
        if (isNumber && MILES.contains(typed.at(at + 1))) {
            var kilometres = Math.round(Integer.parseInt(number) * KM_PER_MILE);
            return of(new Span(word, at + 2), Long.toString(kilometres));
        }
        return number.matches("\\d{1,3}kms?")
                ? of(new Span(word, at + 1), number.replaceAll("\\D", ""))
                : Optional.empty();
    }

    private static Optional<Radius> of(Span span, String number) {
        return Optional.of(new Radius(span, Math.max(1, Integer.parseInt(number))));
    }
}
