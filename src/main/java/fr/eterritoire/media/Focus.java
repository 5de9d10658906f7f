package fr.eterritoire.media;

import java.awt.Rectangle;

/// The point of a picture that stays in view, and about in the same place, whatever is cut away.
///
/// @param x from its left edge, in percent of its width
/// @param y from its top edge, in percent of its height
public record Focus(int x, int y) {
    /// In the middle and rather high, where faces are.
    public static final Focus USUAL = new Focus(50, 30);

    private static final Focus TOP = new Focus(50, 0);

    /// Between two points that can be told apart, in percent.
    public static final int STEP = 10;

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) {
            throw new IllegalArgumentException("Outside the picture: " + x + ", " + y);
        }
    }

    /// In a picture of this size: a poster whose sender chose no point keeps its top, for its
    /// title.
    public Focus in(int width, int height) {
        return equals(USUAL) && height > width ? TOP : this;
    }

    /// The nearest point that can be told apart.
    public static Focus near(int x, int y) {
        return new Focus(rounded(x), rounded(y));
    }

    private static int rounded(int percent) {
        return Math.clamp(Math.round((float) percent / STEP) * (long) STEP, 0, 100);
    }

    /// What a box of this shape shows of a picture of this size: as much as fits, and the point
    /// with it. Style sheets place pictures by the same rule.
    public Rectangle window(int width, int height, int boxWidth, int boxHeight) {
        var scale = Math.min((double) width / boxWidth, (double) height / boxHeight);
        var shownWidth = Math.clamp(Math.round(boxWidth * scale), 1, width);
        var shownHeight = Math.clamp(Math.round(boxHeight * scale), 1, height);
        return new Rectangle(
                Math.round((width - shownWidth) * x / 100f),
                Math.round((height - shownHeight) * y / 100f),
                shownWidth,
                shownHeight);
    }
}
