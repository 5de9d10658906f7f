package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.search.Understood.Access;
import fr.eterritoire.search.Understood.Children;
import fr.eterritoire.search.Understood.Free;
import fr.eterritoire.search.Understood.Nature;
import fr.eterritoire.search.Understood.Part;
import fr.eterritoire.search.Understood.Place;
import fr.eterritoire.search.Understood.Types;
import fr.eterritoire.search.Understood.When;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where nothing fits: the same with one thing less, or a little wider, if that finds something.
@Component
class Helping {
    private static final int MOST = 5;
    private static final int DAYS = 7;
    private static final List<Integer> WIDER = List.of(20, 50, 100);

    private final SearchIndex index;
    private final SearchQuestions questions;
    private final Territoires territoires;

    Helping(SearchIndex index, SearchQuestions questions, Territoires territoires) {
        this.index = index;
        this.questions = questions;
        this.territoires = territoires;
    }

    /// Another question that finds something.
    record Other(Question question, Help help) {}

    /// The nearest to what was asked first.
    List<Other> others(Question question) {
        var others = new ArrayList<Other>();
        without(question, Types.class, "type", words("search.without-type")).ifPresent(others::add);
        wider(question).ifPresent(others::add);
        around(question).ifPresent(others::add);
        without(question, When.class, "quand", words("search.without-date")).ifPresent(others::add);
        without(question, Free.class, "gratuit", words("search.without-free"))
                .ifPresent(others::add);
        without(question, Children.class, "enfants", words("search.without-children"))
                .ifPresent(others::add);
        without(question, Access.class, "acces", words("search.without-access"))
                .ifPresent(others::add);
        without(question, Nature.class, "voir", words("search.of-all-kinds"))
                .ifPresent(others::add);
        if (!question.asked().past()) {
            other(question.form().with("passe", "oui"), words("search.past-too"))
                    .ifPresent(others::add);
        }
        return others.stream().limit(MOST).toList();
    }

    private Optional<Other> other(SearchForm form, String said) {
        var question = questions.of(form);
        var asked = question.asked();
        var count = index.search(counting(asked, asked.kinds(), asked.types())).total();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Other(
                                question,
                                new Help(said, count, Language.link("/recherche") + form.query())));
    }

    /// @return the same, for its counts alone
    static Asked counting(Asked asked, Set<Kind> kinds, Set<String> types) {
        return new Asked(
                asked.words(),
                asked.typing(),
                asked.where(),
                asked.when(),
                kinds,
                types,
                asked.free(),
                asked.children(),
                asked.accessibility(),
                asked.language(),
                asked.past(),
                asked.order(),
                0,
                0);
    }

    private Optional<Other> without(
            Question question, Class<? extends Part> part, String name, String said) {
        var form = question.without(part).without(name);
        var whole = name.equals("quand") ? form.without("du").without("au") : form;
        return whole.equals(question.form()) ? Optional.empty() : other(whole, said);
    }

    /// Circles around a commune, then what is larger, then France.
    private Optional<Other> wider(Question question) {
        var place = question.place();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var here = place.get();
        var known = question.kilometres().orElse(0);
        var circles =
                territoires.positionOf(here).isEmpty() || isLarge(here)
                        ? List.<Integer>of()
                        : WIDER.stream().filter(km -> km > known).toList();
        for (var km : circles) {
            var found =
                    other(
                            question.at(here, Optional.of(km)),
                            words("search.wider-within", km, here.name()));
            if (found.isPresent()) {
                return found;
            }
        }
        var above = territoires.trailOf(here).reversed();
        for (var larger : above.subList(1, above.size())) {
            var form =
                    larger instanceof France
                            ? question.without(Place.class).without("lieu").without("rayon")
                            : question.at(larger, Optional.empty());
            var found = other(form, words("search.wider-in", larger.name()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLarge(Territoire territoire) {
        return territoire instanceof Region || territoire instanceof Departement;
    }

    /// A week before and a week after.
    private Optional<Other> around(Question question) {
        return question.asked()
                .when()
                .flatMap(
                        days -> {
                            var first = days.first().minusDays(DAYS);
                            var wide =
                                    new Days(
                                            first.isBefore(question.today())
                                                            && !days.first()
                                                                    .isBefore(question.today())
                                                    ? question.today()
                                                    : first,
                                            days.last().plusDays(DAYS));
                            var form =
                                    question.without(When.class)
                                            .without("quand")
                                            .with("du", wide.first().toString())
                                            .with("au", wide.last().toString());
                            return other(
                                    form,
                                    words(
                                            "search.other-days",
                                            DaysInWords.of(wide, question.today())));
                        });
    }

    /// What there is at the place, on the day, or anywhere.
    Optional<Other> whatever(Question question) {
        return onlyThere(question).or(this::anywhere);
    }

    private Optional<Other> anywhere() {
        return other(new SearchForm(Map.of()).with("voir", "evenements"), words("search.anywhere"));
    }

    /// Whatever is on there.
    private Optional<Other> onlyThere(Question question) {
        return question.place()
                .flatMap(
                        here ->
                                other(
                                        new SearchForm(Map.of())
                                                .with("lieu", Question.named(here))
                                                .with("rayon", isLarge(here) ? "" : "20"),
                                        words("search.only-there", here.name())))
                .or(
                        () ->
                                question.asked().when().isPresent()
                                        ? other(
                                                question.form()
                                                        .with("q", "")
                                                        .with(
                                                                "du",
                                                                question.asked()
                                                                        .when()
                                                                        .get()
                                                                        .first()
                                                                        .toString())
                                                        .with(
                                                                "au",
                                                                question.asked()
                                                                        .when()
                                                                        .get()
                                                                        .last()
                                                                        .toString()),
                                                words("search.only-then"))
                                        : Optional.empty());
    }
}
