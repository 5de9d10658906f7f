package fr.eterritoire.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/// The pictures we read, told by their first bytes and never by their name.
enum Format {
    JPEG,
    PNG,
    WEBP,
    GIF;

    static {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    static Optional<Format> of(byte[] sent) {
        return Arrays.stream(values()).filter(format -> format.begins(sent)).findFirst();
    }

    private boolean begins(byte[] sent) {
        return switch (this) {
            case JPEG -> has(sent, 0, "\u00ff\u00d8\u00ff");
            case PNG -> has(sent, 0, "\u0089PNG\r\n\u001a\n");
            case WEBP -> has(sent, 0, "RIFF") && has(sent, 8, "WEBP");
            case GIF -> has(sent, 0, "GIF87a") || has(sent, 0, "GIF89a");
        };
    }

    private static boolean has(byte[] sent, int at, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return sent.length >= at + bytes.length
                && Arrays.equals(sent, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /// Named by class where several readers compete, for their order is not stable.
    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG -> readerOf(JPEGImageReaderSpi.class);
            case WEBP -> readerOf(WebPImageReaderSpi.class);
            case PNG, GIF -> ImageIO.getImageReadersByFormatName(name()).next();
        };
    }

    private static ImageReader readerOf(Class<? extends ImageReaderSpi> provider)
            throws IOException {
        return IIORegistry.getDefaultInstance()
                .getServiceProviderByClass(provider)
                .createReaderInstance();
    }
}
