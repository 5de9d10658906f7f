package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.territoire.Territoire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Papers that a town hall may need to decide on joining: plain French to complete, filled with its
/// names. They stand in `documents/{name}.txt`, one paragraph a line: `# ` begins a title, `## ` a
/// heading, `- ` a point; the rest are paragraphs.
public enum Document {
    /// of the municipal or community council: joins, and names who runs the pages
    DELIBERATION,
    /// between the commune and whoever runs the platform
    CONVENTION,
    /// what article 28 of the GDPR asks of a processor
    ARTICLE_28;

    /// One line of it.
    public sealed interface Line {
        String words();

        record Title(String words) implements Line {}

        record Heading(String words) implements Line {}

        record Point(String words) implements Line {}

        record Paragraph(String words) implements Line {}
    }

    /// As it stands in an address: `article-28`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Document> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public String label() {
        return wordsOf("ouverture.document", this);
    }

    public String about() {
        return wordsOf("ouverture.document-about", this);
    }

    /// @param address of its pages, in full
    /// @param operator who runs the platform
    List<Line> lines(Territoire territoire, String address, String operator) {
        return text(territoire, address, operator)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Document::line)
                .toList();
    }

    private static Line line(String text) {
        if (text.startsWith("## ")) {
            return new Line.Heading(text.substring(3));
        }
        if (text.startsWith("# ")) {
            return new Line.Title(text.substring(2));
        }
        return text.startsWith("- ") ? new Line.Point(text.substring(2)) : new Line.Paragraph(text);
    }

    /// As plain text, to be opened by any word processor.
    String text(Territoire territoire, String address, String operator) {
        var body = Filling.of(territoire);
        return source().replace("{collectivite}", body.collectivite())
                .replace("{Collectivite}", body.theCollectivite())
                .replace("{conseil}", body.conseil())
                .replace("{chef}", body.chef())
                .replace("{Chef}", Filling.capital(body.chef()))
                .replace("{nom}", territoire.name().name())
                .replace("{de nom}", territoire.name().of())
                .replace("{adresse}", address)
                .replace("{exploitant}", operator);
    }

    private String source() {
        try (var file = Document.class.getResourceAsStream("/documents/" + key() + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
