package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whatever somebody types in a form of ours, nothing of it runs where it is read: not even with
/// the content policy out of the way, which would stop it anyway.
@LineTest
class PayloadBrowserTest {
    private static final String[] FIELDS = {
        "titre", "lieu", "adresse", "organisateur", "contactNom", "siPluie", "tarifs"
    };

    @Value("${local.server.port}")
    int port;

    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void nothing_that_is_typed_ever_runs() throws IOException {
        var payloads = Files.readAllLines(Path.of("src/test/resources/payloads.txt"));
        var pages = new ArrayList<String>();
        for (var first = 0; first < payloads.size(); first += FIELDS.length) {
            pages.addAll(pagesWith(payloads, first));
        }
        pages.addAll(
                List.of(
                        "/vienne/vouille",
                        "/vienne/vouille/agenda",
                        "/en/vienne/vouille/agenda",
                        "/embed/vienne/vouille/agenda",
                        "/interco/cc-du-haut-poitou/agenda",
                        "/vienne/agenda"));
        payloads.forEach(payload -> pages.add("/communes?q=" + encoded(payload)));
        try (var reader = new Reader(port)) {
            pages.forEach(reader::opens);
        }
        System.out.printf("%d payloads read back on %d pages%n", payloads.size(), pages.size());
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The next few payloads, each once in every field; read before and after it is published, by
    /// its author, by whoever decides, and after it was reported and cancelled.
    private List<String> pagesWith(List<String> payloads, int first) {
        var pages = new ArrayList<String>();
        for (var turn = 0; turn < FIELDS.length; turn++) {
            var rotated = new HashMap<String, String>();
            for (var field = 0; field < FIELDS.length; field++) {
                var payload =
                        payloads.get((first + (field + turn) % FIELDS.length) % payloads.size());
                rotated.put(
                        FIELDS[field], payload + (FIELDS[field].equals("tarifs") ? " : 5 €" : ""));
            }
            rotated.put("description", String.join("\n\n", rotated.values()));
            pages.addAll(pagesOf(rotated));
        }
        return pages;
    }

    private List<String> pagesOf(Map<String, String> typed) {
        var draft = village.draft(VOUILLE, typed.get("titre"), typed);
        var sent = draft.send(Village.NO_PICTURE);
        assertThat(sent.status()).as(typed.toString()).isIn(200, 422);
        if (sent.status() == 422) {
            return List.of();
        }
        draft.confirmed().sendBack(typed.get("lieu"));
        draft.answerTo(typed.get("organisateur"));
        draft.published().changeStatus("complet", typed.get("siPluie"));
        return List.of(draft.deciderLink(), draft.authorLink(), addressOf(draft));
    }

    private String addressOf(Proposal draft) {
        var link = visitor.get(draft.authorLink()).html().select("main a[href*=/agenda/]");
        return link.attr("href").replace("http://localhost", "");
    }
}
