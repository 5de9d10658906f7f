package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.eterritoire.LineTest;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// An index that no longer answers is not an empty one.
@LineTest
class ClosedSearchTest {
    @Autowired SearchQuestions questions;
    @Autowired Lines lines;
    @Autowired Readers readers;
    @Autowired Territoires territoires;
    @Autowired Asking asking;
    @Autowired SearchJson answers;

    private final LinkedMultiValueMap<String, String> asked =
            new LinkedMultiValueMap<>(Map.of("q", List.of("loto à Civray")));

    /// Nobody has opened it yet.
    private Seeking closed() {
        var index = new OpenIndex(asking, InstantSource.system());
        var helping = new Helping(index, questions, territoires);
        return new Seeking(index, lines, helping, readers, questions);
    }

    @Test
    void the_page_says_so_and_shows_what_memory_knows() {
        var map = new MapSettings("", "", "", "");
        var pages = new SearchPages(questions, closed(), territoires, map);
        var response = new MockHttpServletResponse();
        var model = new ExtendedModelMap();

        new SearchController(pages).search(asked, new MockHttpServletRequest(), response, model);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        var page = (SearchPage) model.get("page");
        assertThat(page.isClosed()).isTrue();
        assertThat(page.places().leading())
                .extracting(place -> place.name().name())
                .contains("Civray");
    }

    @Test
    void programs_get_a_problem() {
        var api = new SearchApi(questions, closed(), answers);

        var closed = catchThrowableOfType(SearchClosedException.class, () -> api.search(asked));
        var answer = api.closed(closed);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(answer.getBody().getDetail()).endsWith(".");
    }
}
