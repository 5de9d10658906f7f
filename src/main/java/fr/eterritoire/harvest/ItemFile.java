package fr.eterritoire.harvest;

import fr.eterritoire.territoire.PlainFile;
import fr.eterritoire.territoire.UnknownListException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a file of items: a JSON array of flat objects, compressed by gzip or not.
final class ItemFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemFile() {}

    static List<Item> read(Path file) throws IOException {
        try (var bytes = PlainFile.open(file)) {
            return read(JSON.readTree(bytes));
        }
    }

    static List<Item> read(String json) throws UnknownListException {
        return read(JSON.readTree(json));
    }

    private static List<Item> read(JsonNode array) throws UnknownListException {
        if (!array.isArray()) {
            throw new UnknownListException("ce n’est pas une liste JSON");
        }
        return array.valueStream().map(ItemFile::item).toList();
    }

    private static Item item(JsonNode node) {
        return new Item(
                text(node, "source"),
                text(node, "id"),
                text(node, "titre"),
                text(node, "resume"),
                text(node, "description"),
                node.path("mots_cles").valueStream().map(JsonNode::asString).toList(),
                text(node, "debut"),
                text(node, "fin"),
                node.path("creneaux").valueStream().map(ItemFile::pair).toList(),
                node.path("nb_creneaux").asInt(0),
                text(node, "dates_texte"),
                text(node, "conditions"),
                text(node, "lieu"),
                text(node, "adresse"),
                text(node, "code_postal"),
                text(node, "commune"),
                text(node, "insee"),
                number(node, "lat").map(JsonNode::asDouble),
                number(node, "lon").map(JsonNode::asDouble),
                text(node, "agenda"),
                text(node, "url"),
                number(node, "age_min").map(JsonNode::asInt),
                number(node, "age_max").map(JsonNode::asInt),
                text(node, "mode_participation"),
                text(node, "licence"),
                fingerprint(node));
    }

    private static List<String> pair(JsonNode pair) {
        return pair.valueStream().map(JsonNode::asString).toList();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("").strip();
    }

    private static Optional<JsonNode> number(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isNumber);
    }

    /// The order of keys says nothing; when the source last touched it says nothing either.
    private static String fingerprint(JsonNode node) {
        var said = new TreeMap<String, String>();
        node.properties().forEach(field -> said.put(field.getKey(), field.getValue().toString()));
        said.remove("maj");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
