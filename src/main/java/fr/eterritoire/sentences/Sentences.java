package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// Understands what people type: which words say where, when and what, and which are left to be
/// sought in texts.
@Component
public class Sentences {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PlaceNames names;
    private final InstantSource clock;

    Sentences(PlaceNames names, InstantSource clock) {
        this.names = names;
        this.clock = clock;
    }

    Understood read(String text) {
        return read(text, Set.of());
    }

    /// @param without names of parts that are not to be understood: their words are sought in texts
    public Understood read(String text, Set<String> without) {
        return new Understanding(Typed.of(text), without, names, this::today).understood();
    }

    /// The place that these words alone name: « Civray (86) », « 86400 », « Vienne ».
    public Optional<Territoire> place(String words) {
        return new PlacesSaid(Typed.of(words), _ -> false, names).first().map(Place::territoire);
    }

    /// On whose clocks: an island may have tomorrow already.
    public LocalDate today(Optional<Territoire> where) {
        return LocalDate.ofInstant(clock.instant(), where.map(Territoire::zone).orElse(PARIS));
    }
}
