package fr.eterritoire.print;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// Words set in lines, none wider than asked for.
///
/// @param leading from one line to the next, for a size of 1
record Paragraph(List<TextLayout> lines, float size, double leading) {
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);
    private static final int STEP = 12;
    private static final double LEADING = 1.12;

    /// As even as its lines can be.
    ///
    /// @param most how many lines there may be; what is too long ends with « … »
    static Paragraph of(String words, Font font, double width, int most, double leading) {
        var lines = lines(words, font, width);
        if (lines.size() <= most) {
            return new Paragraph(lines, font.getSize2D(), leading).balanced(words, font, width);
        }
        for (var shorter = words; lines.size() > most; ) {
            var space = shorter.lastIndexOf(' ');
            shorter = shorter.substring(0, space > 0 ? space : shorter.length() - 2);
            lines = lines(shorter.replaceFirst("[\\s,;:–-]+$", "") + "…", font, width);
        }
        return new Paragraph(lines, font.getSize2D(), leading);
    }

    /// The largest that stays under a height.
    static Paragraph fitted(
            String words, Font font, int largest, int smallest, double width, double height) {
        for (var size = largest; size > smallest; size -= 2) {
            var sized = font.deriveFont((float) size);
            if (lines(words, sized, width).size() <= linesIn(height, size)) {
                return of(words, sized, width, linesIn(height, size), LEADING);
            }
        }
        return of(
                words,
                font.deriveFont((float) smallest),
                width,
                Math.max(1, linesIn(height, smallest)),
                LEADING);
    }

    private static int linesIn(double height, int size) {
        return (int) (height / (size * LEADING));
    }

    /// As narrow as it can be without one line more.
    private Paragraph balanced(String words, Font font, double width) {
        var narrowest = this;
        var tooNarrow = width / 2;
        for (var wide = width; wide - tooNarrow > STEP; ) {
            var middle = (wide + tooNarrow) / 2;
            var tried = lines(words, font, middle);
            if (tried.size() > lines.size()) {
                tooNarrow = middle;
            } else {
                wide = middle;
                narrowest = new Paragraph(tried, size, leading);
            }
        }
        return narrowest;
    }

    private static List<TextLayout> lines(String words, Font font, double width) {
        var lines = new ArrayList<TextLayout>();
        if (words.isEmpty()) {
            return lines;
        }
        var text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, font);
        var breaking = new LineBreakMeasurer(text.getIterator(), PRECISE);
        while (breaking.getPosition() < words.length()) {
            lines.add(breaking.nextLayout((float) width));
        }
        return lines;
    }

    double height() {
        return lines.size() * size * leading;
    }

    double width() {
        return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
    }

    /// @return where the next thing may begin
    double draw(Graphics2D on, double left, double top) {
        return draw(on, left, top, 0);
    }

    void drawCentred(Graphics2D on, double middle, double top) {
        draw(on, middle, top, .5);
    }

    void drawEndingAt(Graphics2D on, double right, double top) {
        draw(on, right, top, 1);
    }

    /// @param before how much of each line stands left of x
    private double draw(Graphics2D on, double x, double top, double before) {
        var baseline = top + size * (leading - .28);
        for (var line : lines) {
            line.draw(on, (float) (x - line.getVisibleAdvance() * before), (float) baseline);
            baseline += size * leading;
        }
        return top + height();
    }
}
