package fr.eterritoire;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.nio.charset.StandardCharsets;

/// What an address answered.
final class Page {
    private final String asked;
    private final MockHttpServletResponse response;

    Page(String asked, MockHttpServletResponse response) {
        this.asked = asked;
        this.response = response;
    }

    String asked() {
        return asked;
    }

    int status() {
        return response.getStatus();
    }

    String header(String name) {
        var value = response.getHeader(name);
        return value == null ? "" : value;
    }

    String location() {
        return header("Location");
    }

    byte[] bytes() {
        return response.getContentAsByteArray();
    }

    String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    Document html() {
        return Jsoup.parse(body(), "http://localhost" + asked);
    }

    String words() {
        return html().text();
    }

    /// The address behind the first link with these words.
    String link(String words) {
        return html().select("a[href]").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link « " + words + " » on " + this));
    }

    /// All the answers a form holds as it would be sent now.
    MultiValueMap<String, String> form() {
        var answers = new LinkedMultiValueMap<String, String>();
        for (var form : html().select("main form[method=post]").forms()) {
            form.formData().stream()
                    .filter(data -> !data.key().equals("image"))
                    .forEach(data -> answers.add(data.key(), data.value()));
        }
        return answers;
    }

    /// What a field of the form holds.
    String field(String name) {
        var field = html().select("[name=" + name + "]").first();
        return field == null ? "" : valueOf(field);
    }

    private static String valueOf(Element field) {
        return field.nameIs("select")
                ? field.select("[selected]").attr("value")
                : field.val().strip();
    }

    @Override
    public String toString() {
        return asked + " (" + status() + "): " + (body().isBlank() ? location() : words());
    }
}
