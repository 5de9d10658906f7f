package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/// An author who ticks every box of the form is read like any other, by the server as it stands.
@LineTest
class EveryBoxTickedTest {
    private static final String EDGE = "bord-du-formulaire";

    @LocalServerPort int port;

    @Test
    void a_form_with_every_box_ticked_comes_back_with_what_is_missing()
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + "/vienne/vouille/proposer");
        var form = Jsoup.parse(send(HttpRequest.newBuilder(address)).body());
        var fields = form.select("form:has([name=titre]) [name]:not([type=file])");
        assertThat(fields).hasSizeGreaterThan(50);
        var parts = fields.stream().map(EveryBoxTickedTest::part);
        var body = parts.collect(Collectors.joining()) + "--" + EDGE + "--\r\n";
        var answer =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(422);
        var ticked = Jsoup.parse(answer.body()).select("input[name=jours][checked]");
        assertThat(ticked).hasSize(7);
    }

    private static String part(Element field) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(EDGE, field.attr("name"), field.val());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
