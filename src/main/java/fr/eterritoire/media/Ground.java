package fr.eterritoire.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/// Puts pictures on a white ground and in the colours of the web.
final class Ground {
    private static final int WHITE = 255;

    private Ground() {}

    static BufferedImage white(BufferedImage image) {
        var known = image.getType() != BufferedImage.TYPE_CUSTOM;
        if (known && !image.getColorModel().hasAlpha()) {
            return image;
        }
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return known ? painted(image) : grey(image);
        }
        return painted(image.getColorModel().getColorSpace().isCS_sRGB() ? image : web(image));
    }

    /// Far faster than painting, which converts one pixel after the other.
    private static BufferedImage web(BufferedImage image) {
        var colours =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        return new ColorConvertOp(null).filter(image, colours);
    }

    private static BufferedImage painted(BufferedImage image) {
        var ground =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = ground.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return ground;
    }

    /// Java takes grey for linear and would make it paler: its samples are copied as they are.
    private static BufferedImage grey(BufferedImage image) {
        var ground =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var from = image.getRaster();
        var depth = image.getColorModel().getComponentSize(0) - 8;
        var seeThrough = image.getColorModel().hasAlpha() && from.getNumBands() > 1;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var alpha = seeThrough ? eight(from.getSample(x, y, 1), depth) : WHITE;
                var value = eight(from.getSample(x, y, 0), depth);
                var mixed = (value * alpha + WHITE * (WHITE - alpha)) / WHITE;
                ground.getRaster().setSample(x, y, 0, mixed);
            }
        }
        return ground;
    }

    private static int eight(int sample, int depth) {
        return depth > 0 ? sample >> depth : sample;
    }
}
