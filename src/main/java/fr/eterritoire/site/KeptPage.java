package fr.eterritoire.site;

import fr.eterritoire.publication.Freshness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A public answer as it is sent: compressed once, with all its headers.
///
/// @param etag weak, because it names what is sent compressed and what is sent plain alike
/// @param headers of every answer, of one that says "not changed" too
/// @param type its media type
/// @param renewal held by whoever makes it anew once it is no longer true
record KeptPage(
        String etag,
        List<Header> headers,
        String type,
        byte[] compressed,
        Origin origin,
        ReentrantLock renewal) {

    KeptPage(String etag, List<Header> headers, String type, byte[] compressed, Origin origin) {
        this(etag, headers, type, compressed, origin, new ReentrantLock());
    }

    record Header(String name, String value) {}

    /// What it was made of.
    ///
    /// @param madeAt it says nothing of the time before
    /// @param generation the count of changes, read before it was made
    /// @param atlas the version of the territories
    record Origin(Freshness freshness, Instant madeAt, long generation, long atlas) {
        /// Whether the clock lets it be told.
        boolean isOf(Instant now) {
            return !now.isBefore(madeAt) && now.isBefore(freshness.until());
        }
    }

    static byte[] compress(byte[] plain) {
        var octets = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(octets)) {
            gzip.write(plain);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return octets.toByteArray();
    }

    static String etagOf(byte[] plain) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// What it takes in memory, in octets.
    int weight() {
        return compressed.length + 1_000;
    }

    /// To an answer that has no headers yet.
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : headers) {
            response.addHeader(header.name, header.value);
        }
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType(type);
        var body = compressed;
        if (acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.addHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            body = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private boolean isKnown(@Nullable String known) {
        return known != null
                && (known.equals(etag) || known.equals("*") || known.contains(etag.substring(2)));
    }

    /// Nobody who names gzip refuses it, but for `gzip;q=0`.
    private static boolean acceptsGzip(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
