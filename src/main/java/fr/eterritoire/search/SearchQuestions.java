package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.search.Understood.Access;
import fr.eterritoire.search.Understood.AroundMe;
import fr.eterritoire.search.Understood.Children;
import fr.eterritoire.search.Understood.Free;
import fr.eterritoire.search.Understood.Nature;
import fr.eterritoire.search.Understood.Place;
import fr.eterritoire.search.Understood.Types;
import fr.eterritoire.search.Understood.When;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.TypedDates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes of an address what the index is asked: what was chosen stands above what was understood.
///
/// What is chosen and does not exist is refused with 400, in words.
@Component
class SearchQuestions {
    static final int A_PAGE = 20;

    /// Nobody leafs further, and robots must find an end (S-4.16).
    static final int LAST_PAGE = 50;

    private static final int FARTHEST = 200;
    private static final Map<String, Kind> KINDS =
            Map.of("evenements", Kind.EVENEMENT, "annonces", Kind.ANNONCE, "annuaire", Kind.FICHE);

    private final Sentences sentences;
    private final Territoires territoires;

    SearchQuestions(Sentences sentences, Territoires territoires) {
        this.sentences = sentences;
        this.territoires = territoires;
    }

    Question of(SearchForm form) {
        var understood = sentences.read(form.q(), Set.copyOf(form.all("sans")));
        var said = understood.find(Place.class);
        var place = form.find("lieu").map(this::place).or(() -> said.map(Place::territoire));
        var kilometres =
                kilometres(form)
                        .or(() -> form.find("lieu").isPresent() ? Optional.empty() : said.flatMap(Place::kilometres))
                        .or(() -> form.find("lieu").flatMap(_ -> understood.find(AroundMe.class).flatMap(AroundMe::kilometres)))
                        .filter(km -> km > 0);
        var today = sentences.today(place);
        return new Question(
                form,
                understood,
                place,
                kilometres,
                today,
                asked(form, understood, where(place, kilometres), today));
    }

    private Asked asked(SearchForm form, Understood understood, Where where, LocalDate today) {
        var when = days(form, today).or(() -> understood.find(When.class).map(When::days));
        return new Asked(
                understood.words(),
                false,
                where,
                when,
                kinds(form, understood),
                types(form, understood),
                form.says("gratuit") || understood.find(Free.class).isPresent(),
                form.says("enfants") || understood.find(Children.class).isPresent(),
                accessibility(form, understood),
                form.find("langue").map(SearchQuestions::language),
                form.says("passe") || when.filter(days -> days.last().isBefore(today)).isPresent(),
                order(form),
                (page(form) - 1) * A_PAGE,
                A_PAGE);
    }

    private Territoire place(String named) {
        return sentences
                .place(named)
                .orElseThrow(() -> refused(words("search.no-such-place", named)));
    }

    private static Optional<Integer> kilometres(SearchForm form) {
        return form.find("rayon")
                .map(
                        said ->
                                Optional.of(said)
                                        .filter(digits -> digits.matches("\\d{1,3}"))
                                        .map(Integer::parseInt)
                                        .filter(km -> km <= FARTHEST)
                                        .orElseThrow(
                                                () ->
                                                        refused(
                                                                words(
                                                                        "search.radius-bounds",
                                                                        FARTHEST))));
    }

    private Where where(Optional<Territoire> place, Optional<Integer> kilometres) {
        if (place.isEmpty()) {
            return new Where.Everywhere();
        }
        var point = place.flatMap(territoires::positionOf).map(Position::point);
        return kilometres.isPresent() && point.isPresent()
                ? new Where.Around(point.get(), kilometres.get())
                : new Where.Inside(place.get());
    }

    private static Optional<Days> days(SearchForm form, LocalDate today) {
        var spans = Days.counted(today);
        var chosen =
                form.find("quand")
                        .map(
                                said ->
                                        Optional.ofNullable(spans.get(said))
                                                .orElseThrow(
                                                        () -> refused(words("search.no-such-when", said))));
        return chosen.or(() -> form.find("du").map(first -> between(day(first), form.find("au").map(SearchQuestions::day))));
    }

    private static Days between(LocalDate first, Optional<LocalDate> last) {
        if (last.isPresent() && last.get().isBefore(first)) {
            throw refused(words("search.ends-before"));
        }
        return new Days(first, last.orElse(first));
    }

    private static LocalDate day(String said) {
        return TypedDates.date(said).orElseThrow(() -> refused(words("search.no-such-day", said)));
    }

    private static Set<Kind> kinds(SearchForm form, Understood understood) {
        var chosen = form.find("voir").filter(said -> !said.equals("communes"));
        if (chosen.isPresent()) {
            var kind = KINDS.get(chosen.get());
            if (kind == null) {
                throw refused(words("search.no-such-kind", chosen.get()));
            }
            return Set.of(kind);
        }
        return understood.all(Nature.class).map(Nature::kind).collect(Collectors.toSet());
    }

    private static Set<String> types(SearchForm form, Understood understood) {
        if (!form.all("type").isEmpty()) {
            form.all("type").forEach(SearchQuestions::requireType);
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
            throw refused(words("search.no-such-type", type));
        }
    }

    private static Set<Accessibility> accessibility(SearchForm form, Understood understood) {
        var chosen = new HashSet<Accessibility>();
        for (var code : form.all("acces")) {
            chosen.add(
                    Accessibility.of(code)
                            .findFirst()
                            .orElseThrow(() -> refused(words("search.no-such-access", code))));
        }
        return Stream.concat(
                        chosen.stream(), understood.all(Access.class).map(Access::accessibility))
                .collect(Collectors.toSet());
    }

    private static String language(String tag) {
        if (!tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
            throw refused(words("search.no-such-language", tag));
        }
        return tag;
    }

    private static Asked.Order order(SearchForm form) {
        return switch (form.find("tri").orElse("pertinence")) {
            case "pertinence" -> Asked.Order.RELEVANCE;
            case "date" -> Asked.Order.DATE;
            case "distance" -> Asked.Order.DISTANCE;
            default -> throw refused(words("search.no-such-order"));
        };
    }

    static int page(SearchForm form) {
        return form.find("page")
                .map(
                        said ->
                                Optional.of(said)
                                        .filter(digits -> digits.matches("\\d{1,3}"))
                                        .map(Integer::parseInt)
                                        .filter(page -> page >= 1 && page <= LAST_PAGE)
                                        .orElseThrow(
                                                () ->
                                                        new ResponseStatusException(
                                                                HttpStatus.NOT_FOUND)))
                .orElse(1);
    }

    static ResponseStatusException refused(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }
}
