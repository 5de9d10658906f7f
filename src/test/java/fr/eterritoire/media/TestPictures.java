package fr.eterritoire.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Files as people send them, and as nobody should.
final class TestPictures {
    private TestPictures() {}

    /// Red on the left, blue on the right.
    static BufferedImage redAndBlue(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height), "jpeg");
    }

    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new java.io.ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A photograph of a telephone: its orientation, its maker, and where it stood.
    static byte[] photograph(int width, int height, int orientation) {
        var exif = exif(orientation);
        var jpeg = jpeg(width, height);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// Three entries: maker, orientation, and a directory of a place.
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(128)
                .put(ascii("Exif\0\0MM\0*"))
                .putInt(8)
                .putShort((short) 3)
                .put(entry(0x010f, 2, 10, 50))
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 60))
                .putInt(0)
                .put(ascii("FairPhone\0"))
                .putShort((short) 1)
                .put(entry(0x0001, 2, 2, 'N' << 24))
                .putInt(0)
                .put(ascii("GPS 46.6388,0.1675"))
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /// A few bytes that claim to be a picture of this size.
    static byte[] pngHeader(int width, int height) {
        var chunk =
                ByteBuffer.allocate(17)
                        .put(ascii("IHDR"))
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array();
        var check = new CRC32();
        check.update(chunk);
        return ByteBuffer.allocate(33)
                .put(ascii("\u0089PNG\r\n\u001a\n"))
                .putInt(13)
                .put(chunk)
                .putInt((int) check.getValue())
                .array();
    }

    static byte[] heic() {
        return ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
