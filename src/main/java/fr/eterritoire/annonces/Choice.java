package fr.eterritoire.annonces;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;

import java.util.ArrayList;
import java.util.Optional;
import java.util.StringJoiner;

/// Which annonces are asked for: of whom, of which type and sense, between which prices in euros
/// and surfaces in square metres.
public record Choice(
        Scope scope,
        Optional<AnnonceType> type,
        Optional<Sense> sense,
        Range price,
        Range surface) {

    /// Both ends included; an end that nobody gave is open.
    public record Range(Optional<Integer> from, Optional<Integer> to) {
        static final Range ALL = new Range(Optional.empty(), Optional.empty());
    }

    static Choice of(Scope scope) {
        return new Choice(scope, Optional.empty(), Optional.empty(), Range.ALL, Range.ALL);
    }

    Choice in(Scope other) {
        return new Choice(other, type, sense, price, surface);
    }

    /// Of the same type and sense.
    Choice like(Annonce annonce) {
        return new Choice(
                scope,
                Optional.of(annonce.type()),
                Optional.of(annonce.sense()),
                Range.ALL,
                Range.ALL);
    }

    /// « Logement, offre, à moins de 20 km »; empty for all.
    public String inWords() {
        var chosen = new ArrayList<String>();
        type.ifPresent(one -> chosen.add(one.label()));
        sense.ifPresent(one -> chosen.add(one.label()));
        scope.kilometres().ifPresent(km -> chosen.add(words("agenda.choice-within", km)));
        price.from().ifPresent(euros -> chosen.add(words("annonces.from-euros", euros)));
        price.to().ifPresent(euros -> chosen.add(words("annonces.to-euros", euros)));
        surface.from().ifPresent(metres -> chosen.add(words("annonces.from-metres", metres)));
        surface.to().ifPresent(metres -> chosen.add(words("annonces.to-metres", metres)));
        return String.join(", ", chosen);
    }

    /// As an address asks for it; the same for the same choice.
    public String query() {
        var asked = new StringJoiner("&", "?", "").setEmptyValue("");
        type.ifPresent(one -> asked.add("type=" + one.key()));
        sense.ifPresent(one -> asked.add("sens=" + one.key()));
        scope.kilometres().ifPresent(km -> asked.add("rayon=" + km));
        price.from().ifPresent(euros -> asked.add("prixMin=" + euros));
        price.to().ifPresent(euros -> asked.add("prixMax=" + euros));
        surface.from().ifPresent(metres -> asked.add("surfaceMin=" + metres));
        surface.to().ifPresent(metres -> asked.add("surfaceMax=" + metres));
        return asked.toString();
    }
}
