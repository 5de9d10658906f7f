package fr.eterritoire.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedAnswerTest {
    private static final Instant CHANGED = Instant.parse("2026-09-14T17:30:00Z");

    @Test
    void the_first_answer_says_how_to_ask_again() throws Exception {
        var response = answer("un", new MockHttpServletRequest("GET", "/agenda.ics"));

        assertThat(response.getContentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(response.getHeader("ETag")).matches("W/\"[0-9a-f]{32}\"");
        assertThat(response.getHeader("Last-Modified")).isEqualTo("Mon, 14 Sep 2026 17:30:00 GMT");
        assertThat(response.getHeader("Cache-Control")).startsWith("public, max-age=300");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"agenda.ics\"");
        assertThat(response.getContentAsString()).isEqualTo("un");
    }

    @Test
    void who_has_it_already_gets_nothing_but_that_news() throws Exception {
        var again = new MockHttpServletRequest("GET", "/agenda.ics");
        again.addHeader("If-None-Match", etagOf("un"));
        var response = answer("un", again);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("ETag")).isEqualTo(etagOf("un"));
    }

    @Test
    void what_was_withdrawn_is_told_to_who_asks_by_date_too() throws Exception {
        var again = new MockHttpServletRequest("GET", "/agenda.ics");
        again.addHeader("If-Modified-Since", "Mon, 14 Sep 2026 17:30:00 GMT");
        assertThat(answer("deux", again).getStatus()).isEqualTo(200);
    }

    private static String etagOf(String text) throws Exception {
        return String.valueOf(
                answer(text, new MockHttpServletRequest("GET", "/agenda.ics")).getHeader("ETag"));
    }

    private static MockHttpServletResponse answer(String text, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        var octets = text.getBytes(StandardCharsets.UTF_8);
        new FeedAnswer(octets, "text/calendar", "agenda.ics", Optional.of(CHANGED))
                .write(request, response);
        return response;
    }
}
