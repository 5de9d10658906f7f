package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;

/// What cannot be shown says what happened and where to go on.
@LineTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {
    @Autowired MockMvcTester mvc;
    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({
        "400, Cette demande n’est pas comprise, ''",
        "404, Cette page n’existe pas, ''",
        "410, Ce n’est plus en ligne, ''",
        "413, L’envoi est trop lourd, ''",
        "429, Trop de demandes en peu de temps, 60",
        "500, Une panne de notre côté, ''",
        "503, Un instant, 60"
    })
    void each_says_its_name_and_offers_a_way_on(int status, String title, String retryAfter)
            throws Exception {
        var answer =
                mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .exchange()
                        .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Retry-After"))
                .isEqualTo(retryAfter.isEmpty() ? null : retryAfter);
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("h1").eachText()).containsExactly(title);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a[href=/agenda], main form[action=/communes]")).hasSize(2);
        assertThat(page.text().contains("Référence")).isEqualTo(status >= 500);
        assertThat(page.select("main a[href^=mailto:]")).hasSize(status >= 500 ? 1 : 0);
    }

    @Test
    void a_database_out_of_reach_asks_to_come_back_in_a_minute() {
        var fault = new SQLTransientConnectionException("no connection in time");
        var answer =
                mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new ServletException(new IllegalStateException(fault)))
                        .exchange()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G{T / HTTP/1.1\r\n",
                "\u0016\u0003\u0001\r\n",
                "GET /agenda?<q> HTTP/1.1\r\n",
                "GET / HTTP/9.9\r\n"
            })
    void a_request_that_nobody_can_read_is_no_fault_of_ours(String line) throws IOException {
        assertThat(asked(line)).matches("(?s)HTTP/1.1 (400|505) .*");
    }

    private String asked(String line) throws IOException {
        try (var server = new Socket("localhost", port)) {
            var request = line + "Host: localhost\r\nConnection: close\r\n\r\n";
            server.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recherche?q=%E0%A4%A", "/recherche?q=%", "/agenda?suite=%zz"})
    void an_address_badly_copied_is_told_so_and_not_told_to_the_log(
            String address, CapturedOutput log) throws IOException {
        var answer = asked("GET " + address + " HTTP/1.1\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Cette demande n’est pas comprise");
        assertThat(log.getAll()).doesNotContain("ERROR", "Exception");
    }

    @Test
    void a_program_is_told_so_as_a_problem(CapturedOutput log) throws IOException {
        assertThat(asked("GET /api/v1/recherche?q=%zz HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Cette demande n’est pas comprise");
        assertThat(log.getAll()).doesNotContain("ERROR", "Exception");
    }

    @Test
    void under_a_name_nobody_declared_the_only_way_on_is_the_platform() {
        var answer =
                mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 421)
                        .exchange()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(421);
        assertThat(Jsoup.parse(content(answer)).select("a, form").eachAttr("href"))
                .containsExactly("http://localhost/");
    }

    private static String content(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void a_name_mistyped_in_an_address_is_understood() throws Exception {
        var page = page("/vienne/vouile");
        assertThat(page.select("main .links a").eachAttr("href")).contains("/vienne/vouille");
        assertThat(page("/Montmorillon").select("main .links a").eachAttr("href"))
                .contains("/vienne/montmorillon");
        assertThat(page("/vouille/agenda").text()).contains("Vouillé (86)");
    }

    @Test
    void an_english_address_is_understood_in_english() throws Exception {
        var mistyped = page("/en/vienne/vouile");
        assertThat(mistyped.select("main h2").text()).isEqualTo("Perhaps you were looking for");
        assertThat(mistyped.select("main .links a").eachAttr("href"))
                .contains("/en/vienne/vouille");
        assertThat(page("/en/vienne/vouille/nulle-part").select("main .button").eachAttr("href"))
                .containsExactly("/en/vienne/vouille/agenda", "/en/vienne/vouille");
        assertThat(page("/en/auteur/vouille").select("main .links")).isEmpty();
    }

    @Test
    void what_is_not_under_a_commune_leads_to_its_agenda() throws Exception {
        var page = page("/vienne/vouille/nulle-part");
        assertThat(page.select("main .button-main").eachAttr("href"))
                .contains("/vienne/vouille/agenda");
        assertThat(page.select("main .links")).isEmpty();
    }

    @Test
    void a_secret_in_an_address_is_not_taken_for_a_name() throws Exception {
        for (var secret : new String[] {"/auteur/vouille", "/decision/vouille", "/media/vouille"}) {
            assertThat(page(secret).select("main .links")).as(secret).isEmpty();
        }
    }

    @Test
    void a_link_of_a_letter_that_opens_nothing_says_so_and_looks_for_no_commune() throws Exception {
        for (var link : new String[] {"/auteur/", "/mes-donnees/", "/en/auteur/"}) {
            var page = page(link + "Zk3".repeat(15));
            assertThat(page.title())
                    .as(link)
                    .matches("Ce lien n’ouvre rien|This link opens nothing");
            assertThat(page.select("main form, main .links")).as(link).isEmpty();
        }
    }

    private Document page(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var asked = URI.create("http://localhost:" + port + address);
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            return Jsoup.parse(answer.body());
        }
    }
}
