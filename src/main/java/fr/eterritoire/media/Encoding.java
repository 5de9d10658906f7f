package fr.eterritoire.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;

import org.slf4j.LoggerFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pixels as files, and nothing beside the pixels.
final class Encoding {
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.78f;

    /// False on the rare machines the native library was not built for: they get JPEG only.
    static final boolean WRITES_WEBP = loadsWebp();

    private Encoding() {}

    private static boolean loadsWebp() {
        try {
            webp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            return true;
        } catch (LinkageError e) {
            LoggerFactory.getLogger(Encoding.class).warn("Pictures are kept as JPEG only", e);
            return false;
        }
    }

    static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, param, image);
    }

    static byte[] webp(BufferedImage image) {
        var param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(CompressionType.Lossy);
        param.setCompressionQuality(WEBP_QUALITY);
        return write(webpWriter(), param, image);
    }

    private static ImageWriter webpWriter() {
        try {
            return new WebPImageWriterSpi().createWriterInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
