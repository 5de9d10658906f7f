package fr.eterritoire.media;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Pictures that live contents show. Any other is unknown, whether we hold it or not.
@Controller
class MediaController {
    /// Short, though the bytes at an address never change: a picture withdrawn must soon be gone.
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final MediaStore store;

    MediaController(MediaStore store) {
        this.store = store;
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}/{width:400|800|1600}.webp")
    ResponseEntity<byte[]> webp(
            @PathVariable String sha256, @PathVariable int width, WebRequest request) {
        return answer(sha256, width, Rendition.Type.WEBP, request);
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}/{width:400|800|1600}.jpg")
    ResponseEntity<byte[]> jpeg(
            @PathVariable String sha256, @PathVariable int width, WebRequest request) {
        return answer(sha256, width, Rendition.Type.JPEG, request);
    }

    /// What lists show: the square around a point.
    @GetMapping("/media/{sha256:[0-9a-f]{64}}/carre-{x:\\d{1,3}}-{y:\\d{1,3}}.webp")
    ResponseEntity<byte[]> squareWebp(
            @PathVariable String sha256,
            @PathVariable int x,
            @PathVariable int y,
            WebRequest request) {
        return square(sha256, x, y, Rendition.Type.WEBP, request);
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}/carre-{x:\\d{1,3}}-{y:\\d{1,3}}.jpg")
    ResponseEntity<byte[]> squareJpeg(
            @PathVariable String sha256,
            @PathVariable int x,
            @PathVariable int y,
            WebRequest request) {
        return square(sha256, x, y, Rendition.Type.JPEG, request);
    }

    /// One kept before squares were is sent whole, as small as it can be.
    private ResponseEntity<byte[]> square(
            String sha256, int x, int y, Rendition.Type type, WebRequest request) {
        var focus = Focus.near(x, y);
        if (focus.x() != x || focus.y() != y) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(
                sha256,
                "%d-%d-%s".formatted(x, y, type),
                () ->
                        store.findSquare(sha256, focus, type)
                                .or(() -> store.find(sha256, Rendition.SQUARE, type)),
                request);
    }

    private ResponseEntity<byte[]> answer(
            String sha256, int width, Rendition.Type type, WebRequest request) {
        return answer(sha256, width + "-" + type, () -> store.find(sha256, width, type), request);
    }

    private ResponseEntity<byte[]> answer(
            String sha256, String which, Supplier<Optional<Rendition>> found, WebRequest request) {
        if (!store.isPublic(sha256)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var tag = "\"%s-%s\"".formatted(sha256.substring(0, 32), which);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(AN_HOUR)
                    .build();
        }
        var rendition =
                found.get().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(AN_HOUR)
                .contentType(MediaType.parseMediaType(rendition.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .header("Content-Security-Policy", "default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(rendition.bytes());
    }
}
