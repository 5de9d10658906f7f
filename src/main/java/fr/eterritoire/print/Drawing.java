package fr.eterritoire.print;

import static fr.eterritoire.print.Fonts.STRONG;
import static fr.eterritoire.print.Fonts.TEXT;
import static fr.eterritoire.print.Fonts.TITLE;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// Draws a card: a milestone beside a road, and what it announces.
final class Drawing {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAGE = new Color(0xFAF7F0);
    private static final Color STONE = Color.WHITE;
    private static final Color ASPHALT = new Color(0x1E282D);
    private static final Color VERGE = new Color(0x5A666C);
    private static final Color BOCAGE = new Color(0x1C6647);
    private static final Color COLZA = new Color(0xF2B705);
    private static final Color SIGNAL = new Color(0xB3261E);
    private static final Color PALE = new Color(0xD5D3CC);

    private static final double MARGIN = 64;
    private static final double ROAD = 536;
    private static final double STONE_WIDTH = 216;
    private static final double STONE_HEIGHT = 336;
    private static final double TEXT_LEFT = 328;

    /// At the right, from the top to the road.
    static final int PHOTO_WIDTH = 380;

    static final int PHOTO_HEIGHT = (int) ROAD;

    private static final double TEXT_TOP = 52;
    private static final double TEXT_BOTTOM = ROAD - 26;

    private final Graphics2D on;
    private final Card card;

    private Drawing(Graphics2D on, Card card) {
        this.on = on;
        this.card = card;
    }

    static BufferedImage of(Card card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new Drawing(on, card).draw();
        on.dispose();
        return image;
    }

    private void draw() {
        fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), PAGE);
        if (card.photo().isPresent()) {
            photo(card.photo().get());
        } else {
            card.outline().ifPresent(this::land);
        }
        road();
        stone();
        words();
    }

    /// The commune's own shape lies behind the words, pale enough to read over.
    private void land(Path2D outline) {
        var bounds = outline.getBounds2D();
        var placed =
                AffineTransform.getTranslateInstance(
                                WIDTH - 40 - bounds.getWidth(), (ROAD - bounds.getHeight()) / 2)
                        .createTransformedShape(outline);
        fill(placed, new Color(0xE7EDE2));
        outline(placed, new Color(0xC9D9C8), 3);
    }

    private void photo(BufferedImage photo) {
        on.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(photo, WIDTH - PHOTO_WIDTH, 0, PHOTO_WIDTH, PHOTO_HEIGHT, null);
    }

    /// How wide words may be.
    private double room() {
        return WIDTH - TEXT_LEFT - (card.photo().isPresent() ? PHOTO_WIDTH + 36 : MARGIN);
    }

    private void road() {
        fill(new Rectangle2D.Double(0, ROAD, WIDTH, HEIGHT - ROAD), ASPHALT);
        var middle = ROAD + (HEIGHT - ROAD) / 2;
        milestone(MARGIN, middle + 24, 40, 48, COLZA, ASPHALT);
        on.setColor(Color.WHITE);
        var brand = Paragraph.of("eTerritoire", STRONG.deriveFont(32f), 300, 1, 1.2);
        brand.draw(on, MARGIN + 56, middle - 20);
        var left = MARGIN + 56 + brand.width();
        var foot = Paragraph.fitted(card.foot(), STRONG, 32, 20, WIDTH - MARGIN - left - 60, 40);
        foot.drawEndingAt(on, WIDTH - MARGIN, middle - foot.height() / 2 - 1);
        dashes(left + 28, WIDTH - MARGIN - foot.width() - 28, middle);
    }

    private void dashes(double from, double to, double y) {
        on.setColor(new Color(0x8A9499));
        on.setStroke(
                new BasicStroke(
                        4,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        1,
                        new float[] {36, 28},
                        0));
        if (to - from > 36) {
            on.draw(new Line2D.Double(from, y, to, y));
        }
    }

    private void stone() {
        milestone(MARGIN, ROAD, STONE_WIDTH, STONE_HEIGHT, card.off() ? PALE : COLZA, ASPHALT);
        var middle = MARGIN + STONE_WIDTH / 2;
        var top = ROAD - STONE_HEIGHT;
        on.setColor(ASPHALT);
        var inside = STONE_WIDTH - 28;
        Paragraph.fitted(card.stone().cap(), STRONG, 34, 18, inside, 42)
                .drawCentred(on, middle, top + 54);
        on.setColor(card.off() ? VERGE : ASPHALT);
        var number = Paragraph.fitted(card.stone().number(), TITLE, 124, 30, inside, 140);
        number.drawCentred(on, middle, top + 108 + (140 - number.height()) / 2);
        Paragraph.fitted(card.stone().under(), STRONG, 34, 18, inside, 60)
                .drawCentred(on, middle, top + 252);
        if (card.off()) {
            var y = top + 190;
            outline(
                    new Line2D.Double(MARGIN + 28, y + 20, MARGIN + STONE_WIDTH - 28, y - 20),
                    SIGNAL,
                    8);
        }
    }

    /// @param bottom where it stands
    private void milestone(
            double left, double bottom, double width, double height, Color cap, Color edge) {
        var head = width / 2;
        var top = bottom - height;
        var thin = Math.max(2, width / 60);
        var body = new Rectangle2D.Double(left, top + head, width, height - head);
        fill(body, STONE);
        outline(body, edge, thin);
        var rounded = new Arc2D.Double(left, top, width, width, 0, 180, Arc2D.PIE);
        fill(rounded, cap);
        outline(rounded, edge, thin);
    }

    private void words() {
        var below = card.below().stream().map(Typography::french).toList();
        var strong = Paragraph.of(below.getFirst(), STRONG.deriveFont(36f), room(), 2, 1.2);
        var plain =
                Paragraph.of(
                        String.join("", below.subList(1, below.size())),
                        TEXT.deriveFont(32f),
                        room(),
                        2,
                        1.25);
        var under = strong.height() + plain.height() + 30;
        var over = 58;
        var title =
                Paragraph.fitted(
                        Typography.french(card.title()),
                        TITLE,
                        card.photo().isPresent() ? 72 : 96,
                        card.photo().isPresent() ? 28 : 34,
                        room(),
                        TEXT_BOTTOM - TEXT_TOP - over - under);
        var free = TEXT_BOTTOM - TEXT_TOP - over - title.height() - under;
        var y = TEXT_TOP + free / 2;
        above(y);
        on.setColor(card.off() ? VERGE : ASPHALT);
        y = title.draw(on, TEXT_LEFT, y + over);
        on.setColor(card.off() ? VERGE : BOCAGE);
        y = strong.draw(on, TEXT_LEFT, y + 22);
        on.setColor(ASPHALT);
        plain.draw(on, TEXT_LEFT, y + 8);
    }

    private void above(double top) {
        var left = TEXT_LEFT;
        if (card.status().isPresent()) {
            var status = Paragraph.of(card.status().get(), STRONG.deriveFont(34f), 400, 1, 1.2);
            fill(new RoundRectangle2D.Double(left, top, status.width() + 36, 50, 20, 20), SIGNAL);
            on.setColor(Color.WHITE);
            status.draw(on, left + 18, top + 4);
            left += status.width() + 36 + 20;
        }
        on.setColor(VERGE);
        Paragraph.of(
                        Typography.french(card.above()),
                        STRONG.deriveFont(28f),
                        TEXT_LEFT + room() - left,
                        1,
                        1.2)
                .draw(on, left, top + 8);
    }

    private void fill(Shape shape, Color colour) {
        on.setColor(colour);
        on.fill(shape);
    }

    private void outline(Shape shape, Color colour, double width) {
        on.setColor(colour);
        on.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(shape);
    }
}
