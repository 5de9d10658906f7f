package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.search.Wanted.Reading;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.sentences.Understood.Access;
import fr.eterritoire.sentences.Understood.Children;
import fr.eterritoire.sentences.Understood.Free;
import fr.eterritoire.sentences.Understood.Nature;
import fr.eterritoire.sentences.Understood.Part;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.Types;
import fr.eterritoire.sentences.Understood.When;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    ///
    /// @param reading how its words are taken for that
    record Other(Question question, Help help, Reading reading) {}

    /// What could be asked instead, and how that is called.
    record Idea(SearchForm form, String said) {}

    /// The nearest to what was asked first; with words as they are typed, if that finds anything.
    /// The words stay whatever is left out: where nothing at all holds them, no idea is tried.
    List<Other> others(Question question) {
        var words = Asked.anythingWith(question.asked().words());
        return Stream.of(Reading.AS_TYPED, Reading.RESEMBLING)
                .filter(reading -> index.count(words, reading) > 0)
                .map(reading -> finding(ideas(question), reading))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Of each list the first that finds something.
    private List<Other> finding(List<List<Idea>> ideas, Reading reading) {
        return ideas.stream()
                .flatMap(
                        similar ->
                                similar.stream()
                                        .flatMap(idea -> other(idea, reading).stream())
                                        .limit(1))
                .limit(MOST)
                .toList();
    }

    private List<List<Idea>> ideas(Question question) {
        var ideas = new ArrayList<List<Idea>>();
        ideas.add(without(question, Types.class, "type", words("search.without-type")));
        ideas.add(wider(question));
        ideas.add(around(question));
        ideas.add(without(question, When.class, "quand", words("search.without-date")));
        ideas.add(without(question, Free.class, "gratuit", words("search.without-free")));
        ideas.add(without(question, Children.class, "enfants", words("search.without-children")));
        ideas.add(without(question, Access.class, "acces", words("search.without-access")));
        ideas.add(without(question, Nature.class, "voir", words("search.of-all-kinds")));
        if (!question.asked().past()) {
            ideas.add(
                    List.of(
                            new Idea(
                                    question.form().with("passe", "oui"),
                                    words("search.past-too"))));
        }
        return ideas;
    }

    private Optional<Other> other(Idea idea, Reading reading) {
        var question = questions.of(idea.form);
        var asked = question.asked();
        var count = index.count(counting(asked, asked.kinds(), asked.types()), reading);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Other(
                                question,
                                new Help(
                                        idea.said,
                                        count,
                                        Language.link("/recherche") + idea.form.query()),
                                reading));
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
                Asked.Order.DATE,
                0,
                0);
    }

    private List<Idea> without(
            Question question, Class<? extends Part> part, String name, String said) {
        var form = question.without(part).without(name);
        var whole = name.equals("quand") ? form.without("du").without("au") : form;
        return whole.equals(question.form()) ? List.of() : List.of(new Idea(whole, said));
    }

    /// Circles around a commune, then what is larger, then France.
    private List<Idea> wider(Question question) {
        var place = question.place();
        if (place.isEmpty()) {
            return List.of();
        }
        var here = place.get();
        var ideas = new ArrayList<Idea>();
        if (territoires.positionOf(here).isPresent() && !isLarge(here)) {
            var known = question.kilometres().orElse(0);
            for (var km : WIDER.stream().filter(km -> km > known).toList()) {
                ideas.add(
                        new Idea(
                                question.at(here, Optional.of(km)),
                                words("search.wider-within", km, here.name())));
            }
        }
        var above = territoires.trailOf(here).reversed();
        for (var larger : above.subList(1, above.size())) {
            var form =
                    larger instanceof France
                            ? question.without(Place.class).without("lieu").without("rayon")
                            : question.at(larger, Optional.empty());
            ideas.add(new Idea(form, words("search.wider-in", larger.name())));
        }
        return ideas;
    }

    static boolean isLarge(Territoire territoire) {
        return territoire instanceof Region || territoire instanceof Departement;
    }

    /// A week before and a week after.
    private static List<Idea> around(Question question) {
        if (question.asked().when().isEmpty()) {
            return List.of();
        }
        var days = question.asked().when().get();
        var today = question.today();
        var first = days.first().minusDays(DAYS);
        var isBehind = first.isBefore(today) && !days.first().isBefore(today);
        var wide = new Days(isBehind ? today : first, days.last().plusDays(DAYS));
        return List.of(
                new Idea(
                        then(question.without(When.class).without("quand"), wide),
                        words("search.other-days", DaysInWords.of(wide, today))));
    }

    static SearchForm then(SearchForm form, Days days) {
        return form.with("du", days.first().toString()).with("au", days.last().toString());
    }

    /// What there is at the place, on the day, or anywhere.
    Optional<Other> whatever(Question question) {
        return finding(List.of(Whatever.ideas(question)), Reading.AS_TYPED).stream().findFirst();
    }
}
