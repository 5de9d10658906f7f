package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.sentences.Typed;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// The same search for anybody’s programs (S-5.8): what was understood, what was found, how it can
/// be narrowed.
@RestController
class SearchApi {
    private static final String ANY = "*";

    private final SearchQuestions questions;
    private final Seeking seeking;
    private final SearchJson answers;

    SearchApi(SearchQuestions questions, Seeking seeking, SearchJson answers) {
        this.questions = questions;
        this.seeking = seeking;
        this.answers = answers;
    }

    /// @param asked as `/recherche` reads it
    @GetMapping("/api/v1/recherche")
    ResponseEntity<SearchJson.Answer> search(@RequestParam MultiValueMap<String, String> asked) {
        if (asked.getOrDefault("q", List.of()).stream().anyMatch(SearchApi::isTooLong)) {
            throw SearchQuestions.refused(words("search.q-bounds", Typed.LONGEST));
        }
        var results = seeking.answer(questions.of(SearchForm.of(asked)));
        return ResponseEntity.ok()
                .header("Access-Control-Allow-Origin", ANY)
                .cacheControl(CacheControl.noStore())
                .body(answers.of(results.question(), results));
    }

    private static boolean isTooLong(String said) {
        return said.strip().length() > Typed.LONGEST;
    }

    /// As problems are said (RFC 9457).
    @ExceptionHandler(SearchClosedException.class)
    ResponseEntity<ProblemDetail> closed(SearchClosedException closed) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, words("search.closed-problem"));
        problem.setTitle(words("search.closed"));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Access-Control-Allow-Origin", ANY)
                .header("Retry-After", SearchPages.A_MOMENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
