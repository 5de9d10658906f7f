package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.search.Helping.Other;
import fr.eterritoire.search.Wanted.Reading;
import fr.eterritoire.sentences.Kind;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// SearchJson a question: what fits; where nothing does, the nearest that does.
@Component
class Seeking {
    private static final int A_FEW = 6;

    private final SearchIndex index;
    private final Lines lines;
    private final Helping helping;
    private final Readers readers;
    private final SearchQuestions questions;

    Seeking(
            SearchIndex index,
            Lines lines,
            Helping helping,
            Readers readers,
            SearchQuestions questions) {
        this.index = index;
        this.lines = lines;
        this.helping = helping;
        this.readers = readers;
        this.questions = questions;
    }

    /// @return of the question as it was meant: the name of a saint may be his feast
    /// @throws SearchClosedException when the index cannot answer now
    Results answer(Question question) {
        var asked = question.asked();
        var found = index.search(asked);
        if (found.total() == 0) {
            return ofTheFeast(question).orElseGet(() -> nothing(question, found));
        }
        return results(question, found, Optional.empty(), List.of());
    }

    /// Where a commune of that name has nothing: « saint nicolas vouillé ».
    private Optional<Results> ofTheFeast(Question question) {
        return question.namingASaint()
                .map(place -> questions.of(question.without(place)))
                .flatMap(
                        feast ->
                                Optional.of(index.search(feast.asked()))
                                        .filter(found -> found.total() > 0)
                                        .map(
                                                found ->
                                                        results(
                                                                feast,
                                                                found,
                                                                Optional.empty(),
                                                                List.of())));
    }

    private Results results(
            Question question, Found found, Optional<String> instead, List<Help> helps) {
        var plain = readers.highlights(question.asked().words());
        var shown = lines.of(found, question, plain);
        var corrected =
                found.mistyped() && instead.isEmpty()
                        ? readers.corrected(question, shown)
                        : Optional.<String>empty();
        var marked =
                corrected
                        .map(words -> lines.of(found, question, readers.highlights(words)))
                        .orElse(shown);
        return new Results(
                question, found, kinds(question, found), marked, corrected, instead, helps, false);
    }

    /// Of each kind as if none had been chosen.
    private Map<Kind, Long> kinds(Question question, Found found) {
        var asked = question.asked();
        var isAll = asked.kinds().isEmpty() && asked.types().isEmpty();
        return isAll || found.total() == 0
                ? found.counts().kinds()
                : index.search(Helping.counting(asked, Set.of(), Set.of())).counts().kinds();
    }

    /// What is found by asking for one thing less; else by some of the words; else whatever is on.
    private Results nothing(Question question, Found found) {
        var others = helping.others(question);
        var helps = others.stream().map(Other::help).toList();
        if (!others.isEmpty()) {
            return instead(question, others.getFirst(), helps);
        }
        var loosely = index.some(question.asked(), Reading.LOOSELY, A_FEW);
        if (!loosely.isEmpty()) {
            return results(
                    question,
                    Found.uncounted(loosely),
                    Optional.of(words("search.some-words")),
                    helps);
        }
        return helping.whatever(question)
                .map(other -> instead(question, other, List.of(other.help())))
                .orElseGet(() -> results(question, found, Optional.empty(), helps));
    }

    private Results instead(Question question, Other other, List<Help> helps) {
        var there = index.some(other.question().asked(), other.reading(), A_FEW);
        return results(
                        other.question(),
                        Found.uncounted(there),
                        Optional.of(other.help().said()),
                        helps)
                .of(question);
    }
}
