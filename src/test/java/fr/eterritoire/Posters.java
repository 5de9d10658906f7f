package fr.eterritoire;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Pictures as people send them.
final class Posters {
    private Posters() {}

    /// An upright one, of a colour of its own for each name.
    static byte[] one(String name) {
        return picture(name, 800, 1100);
    }

    /// A small one, as under a signature.
    static byte[] logo(String name) {
        return picture(name, 120, 60);
    }

    private static byte[] picture(String name, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(name.hashCode() & 0xFFFFFF));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
