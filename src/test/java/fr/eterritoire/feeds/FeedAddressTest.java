package fr.eterritoire.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Map;
import java.util.stream.Stream;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedAddressTest {
    private static final PathPattern EVENT =
            new PathPatternParser()
                    .parse(
                            Stream.of(FeedController.class.getDeclaredMethods())
                                    .filter(method -> method.getName().equals("event"))
                                    .map(
                                            method ->
                                                    method.getAnnotation(GetMapping.class)
                                                            .value()[0])
                                    .findFirst()
                                    .orElseThrow());

    @Test
    void the_number_of_an_event_is_the_last_part_of_its_address() {
        assertThat(read("/~/agenda/loto-de-l-ape-12.ics"))
                .isEqualTo(Map.of("slug", "loto-de-l-ape", "id", "12"));
        assertThat(read("/~/agenda/fete-2026-12-7.ics"))
                .isEqualTo(Map.of("slug", "fete-2026-12", "id", "7"));
    }

    @Test
    void a_month_and_a_page_are_no_calendar() {
        assertThat(read("/~/agenda/2026-12.ics")).isEmpty();
        assertThat(read("/~/agenda/2026-12-24.ics")).isEmpty();
        assertThat(read("/~/agenda/loto-de-l-ape-12")).isEmpty();
    }

    private static Map<String, String> read(String path) {
        var match = EVENT.matchAndExtract(PathContainer.parsePath(path));
        return match == null ? Map.of() : match.getUriVariables();
    }
}
