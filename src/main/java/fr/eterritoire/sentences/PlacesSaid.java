package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Leads.Before;
import fr.eterritoire.sentences.Leads.Lead;
import fr.eterritoire.sentences.Typed.Span;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads where: « près de Civray », « à moins de 30 km de Poitiers », « dans la Vienne », « 86 »,
/// and a name that stands alone at either end. A word that means much else, as « fête », is a place
/// only after « près de », or with its number.
final class PlacesSaid {
    /// In words: Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson has eight.
    private static final int LONGEST = 9;

    private static final int NEAR = 20;
    private static final int FARTHEST = 200;
    private static final int LONG_ENOUGH = 5;
    private static final Set<String> ARTICLES = Set.of("l", "le", "la", "les");
    private static final Set<String> UNITS =
            Set.of("km", "h", "ans", "euros", "min", "minutes", "heures", "m2", "personnes");
    private static final Set<String> SAINTS = Set.of("saint", "st", "sainte", "ste");

    private final Typed typed;
    private final IntPredicate isTaken;
    private final PlaceNames names;
    private final Leads leads;
    private final Expressions expressions = Expressions.ours();

    /// @param isTaken whether a word has another meaning already
    PlacesSaid(Typed typed, IntPredicate isTaken, PlaceNames names) {
        this.typed = typed;
        this.isTaken = isTaken;
        this.names = names;
        leads = new Leads(typed, isTaken);
    }

    /// What is announced; a name of several words, lest « Saint-Étienne-du-Rouvray » be Le Rouvray;
    /// what « de » alone announces; what resembles a name; a word alone.
    Optional<Place> find() {
        return announced(lead -> lead.before() != Before.OF)
                .or(this::ofSeveralWords)
                .or(() -> announced(lead -> lead.before() == Before.OF))
                .or(() -> leads.all().flatMap(lead -> resembling(lead).stream()).findFirst())
                .or(this::alone);
    }

    /// The place that the first words name.
    Optional<Place> first() {
        return named(new Lead(0, 0, Before.CHOSEN, Optional.empty()));
    }

    private Optional<Place> announced(Predicate<Lead> wanted) {
        return leads.all().filter(wanted).flatMap(lead -> named(lead).stream()).findFirst();
    }

    private Optional<Place> ofSeveralWords() {
        return leads.anywhere()
                .flatMap(lead -> named(lead).stream())
                .filter(place -> place.span().end() - place.span().first() > 1)
                .findFirst();
    }

    /// The longest name that stands there.
    private Optional<Place> named(Lead lead) {
        return spans(lead.name()).flatMap(span -> exact(span, lead).stream()).findFirst();
    }

    private Stream<Span> spans(int first) {
        return IntStream.iterate(LONGEST, length -> length > 0, length -> length - 1)
                .mapToObj(length -> new Span(first, first + length))
                .filter(this::isFree);
    }

    private boolean isFree(Span span) {
        return span.end() <= typed.size()
                && IntStream.range(span.first(), span.end()).noneMatch(isTaken);
    }

    private Optional<Place> exact(Span name, Lead lead) {
        var folded = typed.folded(name);
        var numbered = names.numbered(folded);
        if (!numbered.isEmpty()) {
            return isNumberOf(name, lead)
                    ? Optional.of(place(name, lead, numbered, true))
                    : Optional.empty();
        }
        var called = names.called(folded);
        var whole = called.isEmpty() ? name : withNumber(name, called);
        var meant = whole.equals(name) ? called : Homonyms.in(called, by(whole, name));
        var isNumbered = whole.end() > name.end();
        var isPlace = isNumbered || !isCommon(name, folded) || isSurely(name, lead);
        return meant.isEmpty() || !isPlace
                ? Optional.empty()
                : Optional.of(
                        place(
                                whole,
                                lead,
                                likeliest(meant, lead),
                                isNumbered || lead.before() != Before.NOTHING));
    }

    /// « près de Mer » is near Mer, « près de la mer » is not.
    private boolean isSurely(Span name, Lead lead) {
        return lead.before() == Before.CHOSEN
                || lead.before() == Before.NEAR && !ARTICLES.contains(typed.at(name.first()));
    }

    /// « à 12 » is no département, « dans le 12 » is one.
    private boolean isNumberOf(Span name, Lead lead) {
        return typed.at(name.first()).length() == LONG_ENOUGH
                || lead.before() == Before.INSIDE
                || lead.before() == Before.CHOSEN
                || lead.before() == Before.NOTHING && !isCount(name);
    }

    /// « 10 km », « années 80 »
    private boolean isCount(Span name) {
        return typed.at(name.first() - 1).equals("annees") || UNITS.contains(typed.at(name.end()));
    }

    private List<Territoire> likeliest(List<Territoire> called, Lead lead) {
        if (lead.before() != Before.AT && lead.before() != Before.NEAR) {
            return called;
        }
        return Stream.concat(
                        called.stream().filter(Commune.class::isInstance),
                        called.stream().filter(one -> !(one instanceof Commune)))
                .toList();
    }

    private boolean isCommon(Span name, String folded) {
        var bare = ARTICLES.contains(typed.at(name.first())) && name.end() > name.first() + 1;
        var start = bare ? name.first() + 1 : name.first();
        return name.end() - start == 1
                && (expressions.isCommon(typed.at(start)) || expressions.isCommon(folded));
    }

    /// « Civray (86) », « Civray 86400 », « Vouillé Vienne »: what tells it from its homonyms.
    private Span withNumber(Span name, List<Territoire> called) {
        return IntStream.iterate(LONGEST, length -> length > 0, length -> length - 1)
                .mapToObj(length -> new Span(name.first(), name.end() + length))
                .filter(this::isFree)
                .filter(whole -> Homonyms.anyIn(called, by(whole, name)))
                .findFirst()
                .orElse(name);
    }

    private String by(Span whole, Span name) {
        return typed.folded(new Span(name.end(), whole.end()));
    }

    private Place place(Span name, Lead lead, List<Territoire> called, boolean said) {
        var near = lead.before() == Before.NEAR ? Optional.of(NEAR) : Optional.<Integer>empty();
        var after = lead.kilometres().isEmpty() ? after(name) : Optional.<Radius>empty();
        var kilometres = lead.kilometres().or(() -> after.map(Radius::kilometres));
        return new Place(
                new Span(lead.first(), after.map(radius -> radius.span().end()).orElse(name.end())),
                called.getFirst(),
                kilometres.map(km -> Math.min(km, FARTHEST)).or(() -> near),
                said || after.isPresent(),
                called.stream().skip(1).limit(3).toList());
    }

    /// « Poitiers 30 km », « autour de Poitiers à 30 km », not « Poitiers à 10 km de Vouillé ».
    private Optional<Radius> after(Span name) {
        return Radius.find(typed, name.end())
                .filter(radius -> isFree(radius.span()))
                .filter(radius -> expressions.find("de", typed, radius.span().end()).isEmpty());
    }

    /// « près de civrey », « à saint eti du rouv »
    private Optional<Place> resembling(Lead lead) {
        var isSure = lead.before() == Before.NEAR;
        if (!isSure && lead.before() != Before.AT) {
            return Optional.empty();
        }
        return spans(lead.name())
                .filter(span -> isLong(span) && (isSure || span.end() - span.first() > 1))
                .flatMap(span -> resembling(span, lead).stream())
                .findFirst();
    }

    private boolean isLong(Span span) {
        var folded = typed.folded(span);
        return folded.length() >= LONG_ENOUGH && !isCommon(span, folded);
    }

    private Optional<Place> resembling(Span span, Lead lead) {
        var folded = typed.folded(span);
        var isPlain = folded.split(" ").length == 1;
        var found =
                names.resembling(folded).stream()
                        .filter(one -> isPlain || Resembling.begins(one, folded))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(place(span, lead, found, lead.before() != Before.NOTHING));
    }

    /// Nothing announces it: a number anywhere, a name of several words, one word at either end, a
    /// saint whose name is cut short.
    private Optional<Place> alone() {
        return leads.anywhere().flatMap(lead -> alone(lead).stream()).findFirst();
    }

    private Optional<Place> alone(Lead lead) {
        var cut =
                SAINTS.contains(typed.at(lead.name()))
                        ? spans(lead.name())
                                .filter(span -> span.end() - span.first() > 1)
                                .flatMap(span -> resembling(span, lead).stream())
                                .findFirst()
                        : Optional.<Place>empty();
        return named(lead).filter(place -> isClear(place.span())).or(() -> cut);
    }

    private boolean isClear(Span span) {
        var several = span.end() - span.first() > 1;
        var isNumber = Character.isDigit(typed.at(span.first()).charAt(0));
        var first = IntStream.range(0, span.first()).allMatch(isTaken);
        var last = IntStream.range(span.end(), typed.size()).allMatch(isTaken);
        return several || isNumber || (first || last) && typed.folded(span).length() > 2;
    }
}
