package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Finding a commune by what people type.
@LineTest
class CommunesApiTest {
    private static final Path QUERIES = Path.of("../shared/data/commune_queries.csv.gz");

    @Autowired Visitor visitor;
    @Autowired JsonMapper json;

    @ParameterizedTest(name = "« {0} » → {1}")
    @CsvSource({
        "Vouillé, 86294",
        "vouille, 86294",
        "VOUILLÉ, 86294",
        "  vouillé , 86294",
        "86190, 86294",
        "86294, 86294",
        "Vouillé (79), 79355",
        "vouille deux-sevres, 79355",
        "vouille 86, 86294",
        "l'hay les roses, 94038",
        "L’Haÿ-les-Roses, 94038",
        "hay les roses, 94038",
        "st eloi de fourques, 27536",
        "sai eti, 42218",
        "st etienne, 42218",
        "chateauneuf s/ charente, 16090",
        "Y, 80829",
        "jaunay clan, 86115",
        "jaunay-mar, 86115",
        "chatelrault, 86066",
        "oeuilly, 02565"
    })
    void the_commune_is_among_the_first_five(String typed, String insee) {
        assertThat(found(typed)).contains(insee);
    }

    @Test
    void an_exact_name_comes_first() {
        assertThat(found("Y").getFirst()).isEqualTo("80829");
        assertThat(found("Civray").getFirst()).isIn("86078", "18066");
        assertThat(found("civray vienne").getFirst()).isEqualTo("86078");
    }

    @Test
    void a_typing_error_does_not_bring_a_look_alike_first() {
        assertThat(found("vouile").getFirst()).isEqualTo("86294");
        assertThat(found("poitier").getFirst()).isEqualTo("86194");
    }

    @Test
    void what_is_larger_is_found_by_the_page_too() {
        assertThat(visitor.get("/communes?q=haut+poitou").body())
                .contains("href=\"/interco/cc-du-haut-poitou\"");
        assertThat(visitor.get("/communes?q=vienne").body()).contains("href=\"/vienne\"");
        assertThat(visitor.get("/communes?q=nouvelle-aq").body()).contains("Nouvelle-Aquitaine");
        assertThat(visitor.get("/communes?q=neuville-de-poitou").status()).isEqualTo(302);
    }

    @Test
    void what_is_found_says_where_it_is() {
        var vouille = answer("vouillé 86", 1).get(0);
        assertThat(vouille.get("nom").asString()).isEqualTo("Vouillé");
        assertThat(vouille.get("departementNom").asString()).isEqualTo("Vienne");
        assertThat(vouille.get("url").asString()).isEqualTo("http://localhost/vienne/vouille");
        assertThat(vouille.get("lat").asDouble()).isBetween(46.0, 47.0);
        assertThat(visitor.get(address("vouille", 5)).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void nothing_is_found_for_nothing_and_too_much_is_refused() {
        assertThat(found("")).isEmpty();
        assertThat(found("zzzzqqqq")).isEmpty();
        assertThat(visitor.get(address("a", 0)).status()).isEqualTo(400);
        assertThat(visitor.get(address("a", 101)).status()).isEqualTo(400);
        assertThat(visitor.get(address("a".repeat(201), 5)).status()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/communes").status()).isEqualTo(400);
    }

    @Test
    void nineteen_in_twenty_of_what_people_type_are_found_in_the_first_five() throws IOException {
        assumeThat(Files.exists(QUERIES)).as("the queries people type are not here").isTrue();
        var missed = new ArrayList<String>();
        var asked = queries();
        var first = 0;
        for (var query : asked) {
            var accepted = List.of(query.get("insee_acceptes").split("\\|"));
            var five = found(query.get("requete"));
            first += five.stream().limit(1).anyMatch(accepted::contains) ? 1 : 0;
            if (five.stream().noneMatch(accepted::contains)) {
                missed.add(query.get("variante") + ": " + query.get("requete"));
            }
        }
        assertThat(missed).as("not found: %s", missed).hasSizeLessThanOrEqualTo(asked.size() / 20);
        assertThat(first).as("found first").isGreaterThanOrEqualTo(asked.size() * 95 / 100);
    }

    private static List<CSVRecord> queries() throws IOException {
        try (var reader =
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(QUERIES)),
                                StandardCharsets.UTF_8);
                var parser =
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(reader)) {
            return parser.getRecords();
        }
    }

    private List<String> found(String typed) {
        return answer(typed, 5)
                .valueStream()
                .map(commune -> commune.get("insee").asString())
                .toList();
    }

    private JsonNode answer(String typed, int limit) {
        var page = visitor.get(address(typed, limit));
        assertThat(page.status()).as(typed).isEqualTo(200);
        return json.readTree(page.bytes());
    }

    private static String address(String typed, int limit) {
        return "/api/v1/communes?limit="
                + limit
                + "&q="
                + UriUtils.encode(typed, StandardCharsets.UTF_8);
    }
}
