package fr.eterritoire.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Cuts the square that lists show out of a picture we have encoded ourselves.
final class Cropping {
    private Cropping() {}

    /// @param jpeg one of our renditions, at least as large as the square where the picture is
    static List<Rendition> square(byte[] jpeg, Focus focus) {
        var image = read(jpeg);
        var window = focus.window(image.getWidth(), image.getHeight(), 1, 1);
        var part = image.getSubimage(window.x, window.y, window.width, window.height);
        var side = Math.min(Rendition.SQUARE, window.width);
        var square = Reencoding.scaled(part, side, side);
        var renditions = new ArrayList<Rendition>();
        renditions.add(new Rendition(Rendition.SQUARE, Rendition.Type.JPEG, Encoding.jpeg(square)));
        if (Encoding.WRITES_WEBP) {
            renditions.add(
                    new Rendition(Rendition.SQUARE, Rendition.Type.WEBP, Encoding.webp(square)));
        }
        return renditions;
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
