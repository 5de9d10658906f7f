package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import fr.eterritoire.media.Focus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.UnaryOperator;

/// How contents are written in an edition, and read back. What is stored must outlive settings, so
/// this mapper is our own, not the one of the web pages.
@Component
class ContentJson {
    /// One step for each format that is no longer written: the first turns format 1 into format 2.
    private static final List<UnaryOperator<ObjectNode>> STEPS =
            List.of(ContentJson::focused, ContentJson::withoutTopic);

    private final List<UnaryOperator<ObjectNode>> steps;

    /// Components of records only: what `isX()` answers is computed and not stored.
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .changeDefaultVisibility(
                            checker -> checker.withIsGetterVisibility(Visibility.NONE))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    @Autowired
    ContentJson() {
        this(STEPS);
    }

    ContentJson(List<UnaryOperator<ObjectNode>> steps) {
        this.steps = steps;
    }

    /// The format written now.
    int format() {
        return steps.size() + 1;
    }

    String write(Content content) {
        return mapper.writerFor(Content.class).writeValueAsString(content);
    }

    Content read(int format, String body) {
        if (format < 1 || format > format()) {
            throw new IllegalStateException(
                    "A content is stored in format "
                            + format
                            + "; this version of the program reads up to "
                            + format()
                            + ": a newer one wrote it");
        }
        return format == format() ? mapper.readValue(body, Content.class) : upcast(format, body);
    }

    /// Format 2 says which point of a picture stays in view.
    private static ObjectNode focused(ObjectNode content) {
        for (var picture : content.path("pictures")) {
            ((ObjectNode) picture)
                    .putObject("focus")
                    .put("x", Focus.USUAL.x())
                    .put("y", Focus.USUAL.y());
        }
        return content;
    }

    /// Format 3 says what asks for particular care.
    private static ObjectNode withoutTopic(ObjectNode content) {
        return content.putNull("topic");
    }

    private Content upcast(int format, String body) {
        var tree = mapper.readValue(body, ObjectNode.class);
        for (var step : steps.subList(format - 1, steps.size())) {
            tree = step.apply(tree);
        }
        return mapper.treeToValue(tree, Content.class);
    }
}
