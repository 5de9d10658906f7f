package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.sentences.Understood.Access;
import fr.eterritoire.sentences.Understood.AroundMe;
import fr.eterritoire.sentences.Understood.Children;
import fr.eterritoire.sentences.Understood.Free;
import fr.eterritoire.sentences.Understood.Nature;
import fr.eterritoire.sentences.Understood.Part;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.sentences.Understood.When;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;
import fr.eterritoire.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a question is narrowed to, said in words; each can be taken away.
public final class Chips {
    /// @param words « à moins de 20 km de Civray »
    /// @param address of the same search without it
    public record Chip(String words, String address) {}

    private final Question question;
    private final SearchForm form;

    private Chips(Question question) {
        this.question = question;
        form = question.form();
    }

    static List<Chip> of(Question question) {
        return new Chips(question).all();
    }

    private List<Chip> all() {
        var chips = new ArrayList<Chip>();
        for (var part : question.parts()) {
            chips.add(chip(said(part), question.without(part)));
        }
        form.find("lieu")
                .ifPresent(_ -> chips.add(chip(place(), form.without("lieu").without("rayon"))));
        if (form.find("quand").isPresent() || form.find("du").isPresent()) {
            question.asked()
                    .when()
                    .ifPresent(
                            days ->
                                    chips.add(
                                            chip(
                                                    DaysInWords.of(days, question.today()),
                                                    form.without("quand")
                                                            .without("du")
                                                            .without("au"))));
        }
        form.all("type").stream()
                .map(type -> chip(type(type), form.minus("type", type)))
                .filter(
                        type ->
                                chips.stream()
                                        .noneMatch(other -> other.words().equals(type.words())))
                .forEach(chips::add);
        flag(chips, "gratuit", words("search.free"));
        flag(chips, "enfants", words("search.children"));
        flag(chips, "passe", words("search.past-included"));
        form.all("acces").stream()
                .flatMap(Accessibility::of)
                .forEach(
                        access ->
                                chips.add(
                                        chip(access.words(), form.minus("acces", access.code()))));
        form.find("langue")
                .ifPresent(tag -> chips.add(chip(language(tag), form.without("langue"))));
        return chips;
    }

    /// What the question is narrowed to beyond its own words: « concert » says « Musique, concert
    /// ».
    static Stream<String> beyond(Question question) {
        var sought = Folding.fold(question.asked().words());
        return of(question).stream()
                .map(Chip::words)
                .filter(
                        words ->
                                Stream.of(words.split(", "))
                                        .map(Folding::fold)
                                        .noneMatch(sought::equals));
    }

    private void flag(List<Chip> chips, String name, String words) {
        if (form.says(name)) {
            chips.add(chip(words, form.without(name)));
        }
    }

    private static Chip chip(String words, SearchForm without) {
        return new Chip(words, address(without));
    }

    static String address(SearchForm form) {
        return Language.link("/recherche") + form.query();
    }

    private String said(Part part) {
        return switch (part) {
            case Place _ -> place();
            case When when -> DaysInWords.of(when.days(), question.today());
            case Types types -> types(types.types());
            case Nature nature -> kind(nature.kind());
            case Free _ -> words("search.free");
            case Children _ -> words("search.children");
            case Access access -> access.accessibility().words();
            case AroundMe _ -> words("search.around-me");
        };
    }

    private String place() {
        return question.place().map(place -> place(place, question.kilometres())).orElse("");
    }

    /// « à Civray », « à moins de 20 km de Civray »
    static String place(Territoire place, Optional<Integer> kilometres) {
        return kilometres
                .map(km -> words("search.within-of", km, place.name()))
                .orElseGet(() -> words("search.at", place.name()));
    }

    static String types(Collection<String> types) {
        return types.stream().sorted().map(Chips::type).collect(Collectors.joining(", "));
    }

    /// « Loto, belote, jeux » of `evenement:loto-jeux`
    static String type(String type) {
        var key = type.substring(type.indexOf(':') + 1);
        return (switch (type.substring(0, type.indexOf(':'))) {
                    case "evenement" -> EventType.find(key).map(EventType::label);
                    case "annonce" -> AnnonceType.find(key).map(AnnonceType::label);
                    default ->
                            FicheKind.find(key)
                                    .map(FicheKind::label)
                                    .or(() -> FicheCategory.find(key).map(FicheCategory::label));
                })
                .orElse(key);
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case EVENEMENT -> words("search.events");
            case ANNONCE -> words("search.annonces");
            case FICHE -> words("search.annuaire");
        };
    }

    /// « breton » of `br`
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Language.spoken().locale());
    }
}
