package fr.eterritoire.search;

import fr.eterritoire.content.Content;
import fr.eterritoire.search.Marked.Piece;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Marks the words of a text that fit what was sought, by the same reading as the index: « vide-
/// grenier » where « brocante » was sought. The index is not asked, so it is the same for any.
final class Highlights {
    private static final int EXCERPT = 160;
    private static final int BEFORE = 60;

    private final Analyzer written;
    private final Set<String> stems;

    /// @param written how texts are read, with what means the same
    /// @param stems of what was sought
    Highlights(Analyzer written, Set<String> stems) {
        this.written = written;
        this.stems = stems;
    }

    Marked in(String text) {
        var found = found(text);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var span : found) {
            if (span.start > at) {
                pieces.add(new Piece(text.substring(at, span.start), false));
            }
            if (span.end > at) {
                pieces.add(new Piece(text.substring(Math.max(at, span.start), span.end), true));
                at = span.end;
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return new Marked(List.copyOf(pieces));
    }

    /// Where its text fits, and its title does not.
    @Nullable Marked excerpt(Marked title, Content content) {
        if (title.isFound() || stems.isEmpty()) {
            return null;
        }
        var text = content.description().plain().replaceAll("\\s+", " ");
        var first = found(text).stream().findFirst();
        return first.map(span -> in(around(text, span.start))).orElse(null);
    }

    /// Whole words, with « … » where something is left out.
    private static String around(String text, int at) {
        var start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        var last = Math.min(text.length(), start + EXCERPT);
        var end = last == text.length() ? last : text.lastIndexOf(' ', last);
        end = end <= at ? last : end;
        return (start > 0 ? "… " : "")
                + text.substring(start, end)
                + (end < text.length() ? " …" : "");
    }

    private record Found(int start, int end) {}

    private List<Found> found(String text) {
        var found = new ArrayList<Found>();
        if (!stems.isEmpty()) {
            read(
                    written,
                    text,
                    (stem, span) -> {
                        if (stems.contains(stem)) {
                            found.add(span);
                        }
                    });
        }
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return found;
    }

    private static void read(Analyzer analyzer, String text, BiConsumer<String, Found> each) {
        try (var words = analyzer.tokenStream("", text)) {
            var stem = words.addAttribute(CharTermAttribute.class);
            var offset = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                each.accept(stem.toString(), new Found(offset.startOffset(), offset.endOffset()));
            }
            words.end();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The stems of a text, in its order.
    static List<String> stems(Analyzer analyzer, String text) {
        var stems = new ArrayList<String>();
        read(analyzer, text, (stem, _) -> stems.add(stem));
        return stems;
    }
}
