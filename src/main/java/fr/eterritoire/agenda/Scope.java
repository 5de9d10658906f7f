package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// Whose events, and which: a territory, or the communes within some kilometres of it; all types,
/// or some.
public record Scope(Territoire territoire, Optional<Integer> kilometres, Set<EventType> types) {
    public static Scope of(Territoire territoire) {
        return new Scope(territoire, Optional.empty(), Set.of());
    }

    public Scope within(int radius) {
        return new Scope(territoire, Optional.of(radius), types);
    }

    public Scope widerTo(Territoire larger) {
        return new Scope(larger, Optional.empty(), types);
    }

    /// What was chosen, in words: « Marché, à moins de 20 km »; empty for all.
    public String choice() {
        var chosen = new ArrayList<String>();
        types.stream().sorted().map(EventType::label).forEach(chosen::add);
        kilometres.ifPresent(km -> chosen.add(words("agenda.choice-within", km)));
        return String.join(", ", chosen);
    }

    /// Whether one may ask for what is around it.
    public boolean takesRadius() {
        return territoire instanceof Commune || territoire instanceof Epci;
    }

    /// « Agenda de Vouillé et à 10 km autour : Marché »
    public String title() {
        var whose =
                kilometres
                        .map(km -> words("agenda.agenda-around", territoire.name(), km))
                        .orElseGet(() -> words("agenda.agenda-of", territoire.name()));
        var named =
                types.stream()
                        .sorted()
                        .map(EventType::label)
                        .collect(Collectors.joining("\u00a0· "));
        return named.isEmpty() ? whose : words("agenda.agenda-types", whose, named);
    }

    /// As an address asks for it: `?rayon=10&type=marche`, empty for the whole territory; the same
    /// for the same scope.
    public String query() {
        var asked = new StringJoiner("&", "?", "").setEmptyValue("");
        kilometres.ifPresent(km -> asked.add("rayon=" + km));
        types.stream().sorted().forEach(type -> asked.add("type=" + type.key()));
        return asked.toString();
    }
}
