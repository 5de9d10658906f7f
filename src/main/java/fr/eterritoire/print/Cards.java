package fr.eterritoire.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.content.Picture;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Outlines;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The door to the pictures that stand for a page when its address is shared: drawn when they are
/// first asked for, and kept in memory while they are asked for.
@Component
class Cards {
    private static final double OUTLINE = 430;
    private static final float FINE = 0.88f;
    private static final long KEPT_BYTES = 16L << 20;

    /// One edition of a content, with or without the shape of its commune.
    private record OfContent(long content, int edition, boolean outlined) {}

    /// A territory as the last import left it.
    private record OfTerritory(int territoire, long atlas) {}

    private final Territoires territoires;
    private final Outlines outlines;
    private final Images images;
    private final Cache<Record, byte[]> kept =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_BYTES)
                    .<Record, byte[]>weigher((_, bytes) -> bytes.length)
                    .build();

    /// A picture being drawn takes three megabytes: however many are asked for, few are drawn at a
    /// time.
    private final Semaphore desks =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    Cards(Territoires territoires, Outlines outlines, Images images) {
        this.territoires = territoires;
        this.outlines = outlines;
        this.images = images;
    }

    byte[] of(Live live) {
        var outlined = territoires.hasOutline(live.owner());
        return kept.get(
                new OfContent(live.id().value(), live.edition(), outlined),
                _ ->
                        drawn(
                                ContentCards.of(
                                        live.shown(),
                                        live.owner(),
                                        outlines.find(live.owner(), OUTLINE),
                                        live.shown().pictures().stream()
                                                .findFirst()
                                                .map(this::photo))));
    }

    /// What the place for it keeps, with the point its author chose.
    private BufferedImage photo(Picture picture) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(images.jpeg(picture.sha256(), 1600)));
            var part =
                    picture.focus()
                            .window(
                                    whole.getWidth(),
                                    whole.getHeight(),
                                    Drawing.PHOTO_WIDTH,
                                    Drawing.PHOTO_HEIGHT);
            return whole.getSubimage(part.x, part.y, part.width, part.height);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] of(Territoire territoire) {
        return kept.get(
                new OfTerritory(territoire.id(), territoires.version()),
                _ -> drawn(TerritoryCards.of(territoire, outlines.find(territoire, OUTLINE))));
    }

    private byte[] drawn(Card card) {
        desks.acquireUninterruptibly();
        try {
            return card.photo().isPresent() ? jpeg(card) : png(card);
        } finally {
            desks.release();
        }
    }

    /// A photograph is a third as heavy so.
    static byte[] jpeg(Card card) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var fine = writer.getDefaultWriteParam();
        fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        fine.setCompressionQuality(FINE);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(Drawing.of(card), null, null), fine);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(Card card) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(Drawing.of(card), "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
