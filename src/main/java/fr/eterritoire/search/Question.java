package fr.eterritoire.search;

import fr.eterritoire.sentences.Understood;
import fr.eterritoire.sentences.Understood.Part;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is asked: the address, what was understood of its sentence, and what the index is asked.
///
/// @param place where, said by the sentence or chosen
/// @param kilometres around it; none for inside
/// @param today at that place
record Question(
        SearchForm form,
        Understood understood,
        Optional<Territoire> place,
        Optional<Integer> kilometres,
        LocalDate today,
        Asked asked) {
    private static final Pattern SAINT = Pattern.compile("^(?:saint|st|sainte|ste) ");

    /// Whether communes are asked for, and nothing else.
    boolean showsPlaces() {
        return form.find("voir").filter("communes"::equals).isPresent();
    }

    /// The place of the sentence, where only its name says so and it is that of a saint.
    Optional<Place> namingASaint() {
        return understood
                .find(Place.class)
                .filter(place -> !place.said() && !isReplaced(place))
                .filter(place -> SAINT.matcher(Folding.fold(understood.said(place))).find());
    }

    /// The parts of the sentence that nothing chosen replaces.
    List<Part> parts() {
        return understood.parts().stream().filter(part -> !isReplaced(part)).toList();
    }

    private boolean isReplaced(Part part) {
        return switch (part) {
            case Place _ -> form.find("lieu").isPresent();
            case Understood.When _ -> form.find("quand").isPresent() || form.find("du").isPresent();
            case Understood.Types _ -> !form.all("type").isEmpty();
            case Understood.Nature _ -> form.find("voir").isPresent();
            case Understood.AroundMe _ -> place.isPresent();
            default -> false;
        };
    }

    /// The same without what the sentence says of a part: its words go, but for those that are
    /// sought in texts as well.
    SearchForm without(Part part) {
        var isWord =
                part instanceof Understood.Types || part instanceof Place place && !place.said();
        return isWord ? form.plus("sans", part.name()) : form.with("q", understood.without(part));
    }

    /// The form without any part of this class.
    SearchForm without(Class<? extends Part> parts) {
        return understood.find(parts).map(this::without).orElse(form);
    }

    /// Somewhere else, or so far around.
    SearchForm at(Territoire territoire, Optional<Integer> around) {
        var there = without(Place.class).with("lieu", named(territoire));
        return there.with("rayon", around.map(km -> Integer.toString(km)).orElse(""));
    }

    /// As `lieu` understands it, and nothing else: « Civray (86) », « 86 » of a département.
    static String named(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> commune.nameWithCode();
            case Departement departement -> departement.code();
            default -> territoire.name().name();
        };
    }
}
