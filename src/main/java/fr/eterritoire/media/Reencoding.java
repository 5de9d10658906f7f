package fr.eterritoire.media;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Makes of a file sent by a stranger a picture that can be shown to anyone: only its pixels are
/// kept, so what it told of a place, a time or a camera is gone.
final class Reencoding {
    private static final int MOST_BYTES = 15 * 1024 * 1024;

    private static final Set<Orientation> ON_ITS_SIDE =
            EnumSet.of(
                    Orientation.LEFT_TOP,
                    Orientation.RIGHT_TOP,
                    Orientation.RIGHT_BOTTOM,
                    Orientation.LEFT_BOTTOM);

    private Reencoding() {}

    /// What came of it.
    sealed interface Outcome {
        /// @param width in pixels, with `height`, of the largest rendition
        record Done(String sha256, int width, int height, List<Rendition> renditions)
                implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    private sealed interface Decoded {
        record Upright(BufferedImage image) implements Decoded {}

        record Not(Refusal why) implements Decoded {}
    }

    static Outcome of(byte[] sent) {
        if (sent.length == 0) {
            return new Outcome.Refused(Refusal.EMPTY);
        }
        if (sent.length > MOST_BYTES) {
            return new Outcome.Refused(Refusal.TOO_HEAVY);
        }
        return Format.of(sent)
                .map(format -> encoded(decode(format, sent)))
                .orElseGet(() -> new Outcome.Refused(Refusal.ofOther(sent)));
    }

    private static Outcome encoded(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Upright(var image) -> done(image);
            case Decoded.Not(var why) -> new Outcome.Refused(why);
        };
    }

    /// Readers answer a damaged file with whatever its bytes made them stumble on.
    private static Decoded decode(Format format, byte[] sent) {
        try (var decoding = new Decoding(format, sent)) {
            return decoding.isTooLarge()
                    ? new Decoded.Not(Refusal.TOO_LARGE)
                    : new Decoded.Upright(upright(decoding, Exif.orientation(format, sent)));
        } catch (IOException | RuntimeException e) {
            return new Decoded.Not(Refusal.DAMAGED);
        }
    }

    private static BufferedImage upright(Decoding decoding, Orientation orientation)
            throws IOException {
        var lies = ON_ITS_SIDE.contains(orientation);
        var whole = new Dimension(decoding.width(), decoding.height());
        var upright = fit(lies ? turned(whole) : whole, Rendition.LARGEST);
        var size = lies ? turned(upright) : upright;
        var image = Ground.white(decoding.pixels(step(whole, size)));
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(scaled(image, size));
    }

    /// Leaves half as many pixels again as needed each way, so that edges stay smooth.
    private static int step(Dimension whole, Dimension size) {
        return Math.max(1, (int) (whole.width / (1.5 * size.width)));
    }

    /// At most this wide and twice as high, never larger than it is.
    private static Dimension fit(Dimension size, int width) {
        var scale = Math.min(1, Math.min((double) width / size.width, 2.0 * width / size.height));
        return new Dimension(
                (int) Math.max(1, Math.round(size.width * scale)),
                (int) Math.max(1, Math.round(size.height * scale)));
    }

    private static Dimension turned(Dimension size) {
        return new Dimension(size.height, size.width);
    }

    private static Outcome.Done done(BufferedImage largest) {
        var renditions = new ArrayList<Rendition>();
        var image = largest;
        for (var width : Rendition.WIDTHS.reversed()) {
            image = scaled(image, fit(size(image), width));
            renditions.add(new Rendition(width, Rendition.Type.JPEG, Encoding.jpeg(image)));
            if (Encoding.WRITES_WEBP) {
                renditions.add(new Rendition(width, Rendition.Type.WEBP, Encoding.webp(image)));
            }
        }
        var sha256 = sha256(renditions.getFirst().bytes());
        return new Outcome.Done(sha256, largest.getWidth(), largest.getHeight(), renditions);
    }

    private static Dimension size(BufferedImage image) {
        return new Dimension(image.getWidth(), image.getHeight());
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        return scaled(image, new Dimension(width, height));
    }

    private static BufferedImage scaled(BufferedImage image, Dimension size) {
        if (size.equals(size(image)) && image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        try {
            return Thumbnails.of(image)
                    .forceSize(size.width, size.height)
                    .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
