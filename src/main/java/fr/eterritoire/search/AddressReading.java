package fr.eterritoire.search;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a search from its address, as its page does: for whoever goes on with it elsewhere.
@Component
class AddressReading {
    private static final int LONGEST = 2_000;

    static final SearchForm NOTHING = new SearchForm(Map.of());

    /// What alone asks for nothing.
    private static final Set<String> MANNERS = Set.of("voir", "tri", "page", "sans", "rayon");

    private final SearchQuestions questions;

    AddressReading(SearchQuestions questions) {
        this.questions = questions;
    }

    /// @param query the same, written in one way only
    /// @param words what is sought, as a sentence goes on
    record Read(String query, String words, Asked asked) {}

    /// @param query what follows `/recherche`; may be anything
    /// @return none when it cannot be read, or asks for nothing
    Optional<Read> read(String query) {
        try {
            return form(query).filter(AddressReading::asks).map(this::read);
        } catch (ResponseStatusException _) {
            return Optional.empty();
        }
    }

    /// Whether it asks for something.
    static boolean asks(SearchForm form) {
        return !MANNERS.containsAll(form.answers().keySet());
    }

    /// Its first page. What is chosen may still not exist.
    static Optional<SearchForm> form(String query) {
        try {
            return query.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(SearchForm.of(answers(query)).without("page"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Read read(SearchForm form) {
        var question = questions.of(form);
        var sought = Stream.of(question.asked().words()).filter(words -> !words.isEmpty());
        return new Read(
                form.query(),
                Stream.concat(sought, Chips.beyond(question)).collect(Collectors.joining(", ")),
                question.asked());
    }

    private static MultiValueMap<String, String> answers(String query) {
        var answers = new LinkedMultiValueMap<String, String>();
        for (var part : List.of(query.replaceFirst("^\\?", "").split("&"))) {
            var at = part.indexOf('=');
            if (at > 0) {
                answers.add(
                        URLDecoder.decode(part.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return answers;
    }
}
