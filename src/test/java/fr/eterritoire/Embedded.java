package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What other sites show of ceremonies, which nothing else here is about.
record Embedded(Village village, JsonMapper json) {
    static final String COMMUNE = "/embed/vienne/vouille/agenda";
    static final String INTERCO = "/embed" + Village.INTERCO + "/agenda";
    static final String OURS = "?type=commemoration&nombre=40";

    /// A free ceremony at Vouillé, some days from now.
    Proposal publish(String title, int days) {
        var about =
                Map.of(
                        "type", "commemoration",
                        "gratuit", "oui",
                        "date", village.day(days).toString());
        return village.proposes(VOUILLE, title, about).confirmed().published();
    }

    List<String> titles(String address) {
        return events(address, "").map(event -> event.path("titre").asString()).toList();
    }

    List<String> titlesInItsMonth(String address, Proposal proposal) {
        var month = proposal.answer("date").substring(0, 7);
        return events(address, "&affichage=mois&mois=" + month)
                .map(event -> event.path("titre").asString())
                .toList();
    }

    JsonNode event(String address, Proposal proposal) {
        return events(address, "")
                .filter(event -> event.path("titre").asString().equals(proposal.title()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> events(String address, String more) {
        return json.readTree(village.visitor().get(address + ".json" + OURS + more).body())
                .path("evenements")
                .valueStream();
    }
}
