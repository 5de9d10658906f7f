package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.sentences.Sentences;
import fr.eterritoire.sentences.Understood;
import fr.eterritoire.sentences.Understood.AroundMe;
import fr.eterritoire.sentences.Understood.Children;
import fr.eterritoire.sentences.Understood.Free;
import fr.eterritoire.sentences.Understood.Place;
import fr.eterritoire.sentences.Understood.When;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Makes of an address what the index is asked: what was chosen stands above what was understood.
///
/// What is chosen and does not exist is refused with 400, in words.
@Component
class SearchQuestions {
    static final int A_PAGE = 20;

    /// Nobody leafs further, and robots must find an end (S-4.16).
    static final int LAST_PAGE = 50;

    private static final int FARTHEST = 200;

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
                        .or(
                                () ->
                                        form.find("lieu").isPresent()
                                                ? Optional.empty()
                                                : said.flatMap(Place::kilometres))
                        .or(
                                () ->
                                        form.find("lieu")
                                                .flatMap(
                                                        _ ->
                                                                understood
                                                                        .find(AroundMe.class)
                                                                        .flatMap(
                                                                                AroundMe
                                                                                        ::kilometres)))
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
        var when = Choices.days(form, today).or(() -> understood.find(When.class).map(When::days));
        return new Asked(
                understood.words(),
                false,
                where,
                when,
                Choices.kinds(form, understood),
                Choices.types(form, understood),
                form.says("gratuit") || understood.find(Free.class).isPresent(),
                form.says("enfants") || understood.find(Children.class).isPresent(),
                Choices.accessibility(form, understood),
                form.find("langue").map(Choices::language),
                form.says("passe") || when.filter(days -> days.last().isBefore(today)).isPresent(),
                Choices.order(form, understood.words()),
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
