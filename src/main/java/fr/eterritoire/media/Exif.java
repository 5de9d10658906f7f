package fr.eterritoire.media;

import net.coobird.thumbnailator.util.exif.Orientation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The one thing we take from what a camera wrote into a picture: which side is up. A block that
/// makes no sense is as good as none.
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int IFD_ENTRY = 12;

    private Exif() {}

    static Orientation orientation(Format format, byte[] sent) {
        var block =
                switch (format) {
                    case JPEG -> inJpeg(ByteBuffer.wrap(sent));
                    case PNG -> inChunks(ByteBuffer.wrap(sent), 8, "eXIf", 4);
                    case WEBP ->
                            inChunks(
                                    ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN),
                                    12,
                                    "EXIF",
                                    0);
                    case GIF -> Optional.<ByteBuffer>empty();
                };
        return block.map(Exif::orientationIn).orElse(Orientation.TOP_LEFT);
    }

    /// The segment APP1 that begins with `Exif`.
    private static Optional<ByteBuffer> inJpeg(ByteBuffer jpeg) {
        var at = 2;
        while (at + 10 <= jpeg.limit() && (jpeg.get(at) & 0xff) == 0xff) {
            var marker = jpeg.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            var length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == 0xda) {
                return Optional.empty();
            }
            if (marker == 0xe1 && text(jpeg, at + 4).equals("Exif")) {
                return part(jpeg, at + 10, length - 8);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /// In PNG the length comes before the name and a checksum follows; in RIFF the name comes first
    /// and an odd length is padded.
    private static Optional<ByteBuffer> inChunks(
            ByteBuffer file, int first, String wanted, int nameAt) {
        var riff = nameAt == 0;
        for (long at = first; at >= 0 && at + 12 <= file.limit(); ) {
            var length = file.getInt((int) at + 4 - nameAt) & 0xffffffffL;
            if (text(file, (int) at + nameAt).equals(wanted)) {
                return part(file, (int) at + 8, length);
            }
            at += 8 + length + (riff ? length % 2 : 4);
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> part(ByteBuffer file, int at, long length) {
        return length < 8 || at + length > file.limit()
                ? Optional.empty()
                : Optional.of(file.slice(at, (int) length));
    }

    private static Orientation orientationIn(ByteBuffer block) {
        // some WebP writers keep the six bytes that only JPEG wants
        var tiff = text(block, 0).equals("Exif") ? block.slice(6, block.limit() - 6) : block;
        if (tiff.limit() < 8) {
            return Orientation.TOP_LEFT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Orientation.TOP_LEFT;
        }
        return orientationIn(tiff, directory + 2, tiff.getShort(directory) & 0xffff);
    }

    private static Orientation orientationIn(ByteBuffer tiff, int first, int entries) {
        for (var entry = 0; entry < entries; entry++) {
            var at = first + entry * IFD_ENTRY;
            if (at + IFD_ENTRY > tiff.limit()) {
                break;
            }
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                var value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? Orientation.typeOf(value) : Orientation.TOP_LEFT;
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static String text(ByteBuffer file, int at) {
        var bytes = new byte[4];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
