package fr.eterritoire.agenda;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// What a page says to search engines, written so that it cannot end the script element it stands
/// in.
public final class JsonLd {
    private JsonLd() {}

    public static String of(JsonMapper json, List<Object> graph) {
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", graph))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
