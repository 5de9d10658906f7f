package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.sentences.Understood;
import fr.eterritoire.sentences.Understood.Access;
import fr.eterritoire.sentences.Understood.Nature;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.text.TypedDates;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was chosen beside the sentence, else what the sentence says. What does not exist is refused
/// with 400, in words.
final class Choices {
    private static final Map<String, Kind> KINDS =
            Map.of("evenements", Kind.EVENEMENT, "annonces", Kind.ANNONCE, "annuaire", Kind.FICHE);

    private Choices() {}

    static Optional<Days> days(SearchForm form, LocalDate today) {
        var spans = Days.counted(today);
        var chosen =
                form.find("quand")
                        .map(
                                said ->
                                        Optional.ofNullable(spans.get(said))
                                                .orElseThrow(
                                                        () ->
                                                                SearchQuestions.refused(
                                                                        words(
                                                                                "search.no-such-when",
                                                                                said))));
        return chosen.or(
                () ->
                        form.find("du")
                                .map(
                                        first ->
                                                between(
                                                        day(first),
                                                        form.find("au").map(Choices::day))));
    }

    private static Days between(LocalDate first, Optional<LocalDate> last) {
        if (last.isPresent() && last.get().isBefore(first)) {
            throw SearchQuestions.refused(words("search.ends-before"));
        }
        return new Days(first, last.orElse(first));
    }

    private static LocalDate day(String said) {
        return TypedDates.date(said)
                .orElseThrow(() -> SearchQuestions.refused(words("search.no-such-day", said)));
    }

    static Set<Kind> kinds(SearchForm form, Understood understood) {
        var chosen = form.find("voir").filter(said -> !said.equals("communes"));
        if (chosen.isPresent()) {
            var kind = KINDS.get(chosen.get());
            if (kind == null) {
                throw SearchQuestions.refused(words("search.no-such-kind", chosen.get()));
            }
            return Set.of(kind);
        }
        return understood.all(Nature.class).map(Nature::kind).collect(Collectors.toSet());
    }

    static Set<String> types(SearchForm form, Understood understood) {
        if (!form.all("type").isEmpty()) {
            form.all("type").forEach(Choices::requireType);
            return Set.copyOf(form.all("type"));
        }
        return understood.find(Types.class).map(Types::types).orElse(Set.of());
    }

    private static void requireType(String type) {
        var parts = type.split(":", 2);
        var key = parts.length == 2 ? parts[1] : "";
        var exists =
                switch (parts[0]) {
                    case "evenement" -> EventType.find(key).isPresent();
                    case "annonce" -> AnnonceType.find(key).isPresent();
                    case "fiche" ->
                            FicheKind.find(key).isPresent() || FicheCategory.find(key).isPresent();
                    default -> false;
                };
        if (!exists) {
            throw SearchQuestions.refused(words("search.no-such-type", type));
        }
    }

    static Set<Accessibility> accessibility(SearchForm form, Understood understood) {
        var chosen = new HashSet<Accessibility>();
        for (var code : form.all("acces")) {
            chosen.add(
                    Accessibility.of(code)
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            SearchQuestions.refused(
                                                    words("search.no-such-access", code))));
        }
        return Stream.concat(
                        chosen.stream(), understood.all(Access.class).map(Access::accessibility))
                .collect(Collectors.toSet());
    }

    static String language(String tag) {
        if (!tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
            throw SearchQuestions.refused(words("search.no-such-language", tag));
        }
        return tag;
    }

    /// What `voir` calls the kind that is asked for; events, where several are.
    static String kindOf(Asked asked) {
        var kinds =
                Stream.concat(
                                asked.kinds().stream(),
                                asked.types().stream()
                                        .map(type -> type.substring(0, type.indexOf(':')))
                                        .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))))
                        .collect(Collectors.toSet());
        return KINDS.entrySet().stream()
                .filter(kind -> kinds.equals(Set.of(kind.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("evenements");
    }

    /// Without words nothing is more relevant than what comes next.
    static Asked.Order order(SearchForm form, String words) {
        return switch (form.find("tri").orElse(words.isEmpty() ? "date" : "pertinence")) {
            case "pertinence" -> Asked.Order.RELEVANCE;
            case "date" -> Asked.Order.DATE;
            case "distance" -> Asked.Order.DISTANCE;
            default -> throw SearchQuestions.refused(words("search.no-such-order"));
        };
    }
}
