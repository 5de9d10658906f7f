package fr.eterritoire.search;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import java.util.List;

/// A text of which some parts are marked: those that fit what was sought. Written by a template
/// like any text that people wrote.
public record Marked(List<Piece> pieces) implements Content {
    /// @param found whether it is marked
    public record Piece(String text, boolean found) {}

    @Override
    public void writeTo(TemplateOutput output) {
        for (var piece : pieces) {
            if (piece.found) {
                output.writeContent("<mark>");
            }
            output.writeUserContent(piece.text);
            if (piece.found) {
                output.writeContent("</mark>");
            }
        }
    }

    boolean isFound() {
        return pieces.stream().anyMatch(Piece::found);
    }
}
