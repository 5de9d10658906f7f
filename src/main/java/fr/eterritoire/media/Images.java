package fr.eterritoire.media;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The door to pictures.
@Component
public class Images {
    private static final Duration UNUSED = Duration.ofDays(2);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_IN_SECONDS = 20;

    private final MediaStore store;
    private final InstantSource clock;

    /// A large picture fills much memory while it is read.
    private final Semaphore readings = new Semaphore(AT_ONCE, true);

    Images(MediaStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Takes a picture as somebody sent it: checks it, turns it upright, strips what it tells of
    /// where it was taken, and keeps it in three widths for two days, or longer once an edition
    /// holds it.
    public Reception receive(byte[] sent) {
        return switch (reencoded(sent)) {
            case Reencoding.Outcome.Done done -> {
                store.add(done, clock.instant());
                yield new Reception.Received(done.sha256(), done.width(), done.height());
            }
            case Reencoding.Outcome.Refused(var why) -> new Reception.Refused(why.words());
        };
    }

    private Reencoding.Outcome reencoded(byte[] sent) {
        if (!entered()) {
            return new Reencoding.Outcome.Refused(Refusal.BUSY);
        }
        try {
            return Reencoding.of(sent);
        } finally {
            readings.release();
        }
    }

    private boolean entered() {
        try {
            return readings.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What came of it.
    public sealed interface Reception {
        /// @param width in pixels, with `height`, of the largest rendition
        record Received(String sha256, int width, int height) implements Reception {}

        /// @param words why, in French
        record Refused(String words) implements Reception {}
    }

    /// Whether it is still here: a form left open for days names a picture that is gone.
    public boolean holds(String sha256) {
        return store.holds(sha256);
    }

    /// An edition holds this picture: it is kept for as long as the edition, and lists show the
    /// square around this point.
    public void keep(String sha256, Focus focus) {
        if (!store.keep(sha256)) {
            throw unknown(sha256);
        }
        if (!store.holdsSquare(sha256, focus)) {
            Cropping.square(jpegForSquare(sha256), focus)
                    .forEach(square -> store.addSquare(sha256, focus, square));
        }
    }

    /// The smallest that need not be enlarged.
    private byte[] jpegForSquare(String sha256) {
        var size = store.sizeOf(sha256);
        var shortSide = Math.min(size.width, size.height);
        var longEnough = Math.max(Rendition.SQUARE * size.width / Math.max(1, shortSide), 1);
        return jpeg(sha256, Math.min(longEnough, Rendition.LARGEST));
    }

    /// No edition holds it any more: it goes with those that never were held.
    public void release(String sha256) {
        store.release(sha256);
    }

    /// A live content shows these pictures, and no others: they are public from now on.
    public void show(Collection<String> sha256, long content) {
        store.show(sha256, content);
    }

    /// Something other than a content shows this picture, and no other: it is public, and kept,
    /// from now on.
    ///
    /// @param place who shows it: `atout 12`
    public void pin(String sha256, String place) {
        store.pin(sha256, place);
    }

    /// Nothing is shown there any more: what only it showed is public no more, and goes.
    public void unpin(String place) {
        store.unpin(place);
    }

    /// A small JPEG to put inside a letter.
    public byte[] jpegForLetter(String sha256) {
        return jpeg(sha256, Rendition.IN_LETTERS);
    }

    /// The JPEG at least this wide, or the widest.
    ///
    /// @param width in pixels, at most 1600
    public byte[] jpeg(String sha256, int width) {
        return store.find(sha256, width, Rendition.Type.JPEG)
                .orElseThrow(() -> unknown(sha256))
                .bytes();
    }

    /// A small rendition as a `data:` address, to show inside a private page what is not public.
    public String previewOf(String sha256) {
        return "data:image/jpeg;base64,"
                + Base64.getEncoder().encodeToString(jpegForLetter(sha256));
    }

    /// The same, wide enough to be read: a poster beside the form that is filled from it.
    ///
    /// @param width in pixels, at most 1600
    public String previewOf(String sha256, int width) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg(sha256, width));
    }

    /// A content is no longer live: what only it showed is public no more.
    public void hide(long content) {
        store.hide(content);
    }

    /// Deletes what was sent with forms that nobody finished.
    ///
    /// @return how many pictures
    int forgetUnused() {
        return store.forgetReceivedBefore(clock.instant().minus(UNUSED));
    }

    private static NoSuchElementException unknown(String sha256) {
        return new NoSuchElementException("No such picture: " + sha256);
    }
}
