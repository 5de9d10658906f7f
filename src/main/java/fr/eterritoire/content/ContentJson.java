package fr.eterritoire.content;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// How contents are written in an edition, and read back.
@Component
class ContentJson {
    /// Version of the shape written now. Older ones are brought up to date when read.
    static final int FORMAT = 1;

    private final JsonMapper mapper;

    ContentJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(Content content) {
        return mapper.writerFor(Content.class).writeValueAsString(content);
    }

    Content read(int format, String body) {
        if (format != FORMAT) {
            throw new IllegalStateException("Edition written in format " + format + ", this program reads " + FORMAT);
        }
        return mapper.readValue(body, Content.class);
    }
}
