package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// What whoever keeps the machine running sees, and nobody else.
@LineTest
class InstrumentsTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired Publications publications;
    @Autowired TransactionTemplate transaction;

    @Value("${local.server.port}")
    int everybody;

    @Value("${local.management.port}")
    int keeper;

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<String> metrics() throws Exception {
        return get(keeper, "/actuator/prometheus").body().lines().toList();
    }

    private double metric(String name) throws Exception {
        return metrics().stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    @Test
    void a_page_that_was_kept_is_given_again_as_it_was() throws Exception {
        var first = get(everybody, "/vienne/vouille/agenda?type=sport");
        var kept = metric("eterritoire_pages_total{how=\"kept\"}");
        var again = get(everybody, "/vienne/vouille/agenda?type=sport");

        assertThat(metric("eterritoire_pages_total{how=\"kept\"}")).isEqualTo(kept + 1);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/health", "/health/liveness", "/prometheus", "/env"})
    void the_public_sees_no_instrument(String path) throws Exception {
        assertThat(get(everybody, "/actuator" + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness", "/health/attente"})
    void the_keeper_sees_whether_it_lives_and_is_ready(String path) throws Exception {
        assertThat(get(keeper, "/actuator" + path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eterritoire_letters_late",
                "eterritoire_events_waiting",
                "eterritoire_events_oldest_seconds",
                "eterritoire_jobs_overdue",
                "eterritoire_jobs_failing"
            })
    void what_waits_behind_the_pages_is_measured(String name) throws Exception {
        assertThat(metric(name)).isNotNegative();
        assertThat(metrics()).anyMatch(line -> line.startsWith("# HELP " + name));
    }

    @Test
    void what_goes_online_and_what_leaves_is_counted() throws Exception {
        var published = metric("eterritoire_publications_total");
        var withdrawn = metric("eterritoire_withdrawals_total");
        var loto = village.proposes("Loto compté").confirmed().published();
        assertThat(metric("eterritoire_publications_total")).isEqualTo(published + 1);

        var id = new ContentId(ledger.lastOf(loto).content());
        transaction.executeWithoutResult(_ -> publications.withdraw(id, new Withdrawal.Gone()));
        assertThat(metric("eterritoire_withdrawals_total")).isEqualTo(withdrawn + 1);
    }

    @Test
    void a_town_hall_that_does_not_answer_shows() throws Exception {
        village.proposes("Loto patient").confirmed();
        assertThat(metric("eterritoire_letters_waiting")).isPositive();
        village.waits(Duration.ofDays(2));

        assertThat(metric("eterritoire_proposals_oldest_seconds{for=\"decision\"}"))
                .isGreaterThanOrEqualTo(Duration.ofDays(2).toSeconds());
    }

    @Test
    void pages_are_counted_by_kind_and_not_by_commune() throws Exception {
        visitor.get("/vienne/vouille/agenda");
        visitor.get("/vienne/vouille/nulle-part");

        var pages =
                metrics().stream().filter(line -> line.startsWith("http_server_requests")).toList();
        assertThat(pages).anyMatch(line -> line.contains("uri=\"/~/agenda\""));
        assertThat(pages).noneMatch(line -> line.contains("vouille"));
    }

    @Test
    void a_fault_has_the_reference_under_which_the_log_tells_the_rest() throws Exception {
        var answer = get(everybody, "/planted", "X-Request-Id", "forged");
        var reference = answer.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(reference).matches("[2-9a-z]{4}-[2-9a-z]{4}");
        assertThat(Jsoup.parse(answer.body()).select("main strong").text()).isEqualTo(reference);
        assertThat(get(everybody, "/planted").headers().firstValue("X-Request-Id"))
                .isNotEqualTo(answer.headers().firstValue("X-Request-Id"));
    }
}
