package fr.eterritoire.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture being read: its size first, its pixels only once the size is known to be bearable.
final class Decoding implements AutoCloseable {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private final ImageInputStream input;
    private final ImageReader reader;
    private boolean cutShort;

    Decoding(Format format, byte[] sent) throws IOException {
        input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent));
        reader = format.reader();
        reader.setInput(input, true, true);
        reader.addIIOReadWarningListener(
                (source, warning) ->
                        cutShort |= warning.toLowerCase(Locale.ROOT).contains("premature"));
    }

    int width() throws IOException {
        return reader.getWidth(0);
    }

    int height() throws IOException {
        return reader.getHeight(0);
    }

    /// Few bytes may stand for a picture that fills the memory.
    boolean isTooLarge() throws IOException {
        return Math.max(width(), height()) > LONGEST_SIDE
                || (long) width() * height() > MOST_PIXELS;
    }

    /// @param step takes one pixel in so many, each way
    BufferedImage pixels(int step) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, param);
        if (cutShort) {
            throw new EOFException();
        }
        return image;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
