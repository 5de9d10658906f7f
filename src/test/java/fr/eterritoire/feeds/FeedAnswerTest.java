package fr.eterritoire.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.publication.Freshness;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedAnswerTest {
    private static final Instant CHANGED = Instant.parse("2026-09-14T17:30:00Z");
    private static final Freshness FOR_EVER = new Freshness(Set.of(), Instant.MAX);

    @Test
    void the_first_answer_says_how_to_ask_again() throws Exception {
        var response = answer("un", new MockHttpServletRequest("GET", "/agenda.ics"));

        assertThat(response.getContentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(response.getHeader("Last-Modified")).isEqualTo("Mon, 14 Sep 2026 17:30:00 GMT");
        assertThat(response.getHeader("Cache-Control")).startsWith("public, max-age=300");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"agenda.ics\"");
        assertThat(response.getContentAsString()).isEqualTo("un");
    }

    private static MockHttpServletResponse answer(String text, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        var octets = text.getBytes(StandardCharsets.UTF_8);
        new FeedAnswer(octets, "text/calendar", "agenda.ics", Optional.of(CHANGED), FOR_EVER)
                .write(request, response);
        return response;
    }
}
