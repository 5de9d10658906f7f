package fr.eterritoire.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// A file that programs ask for again and again: sent once, and then only when it has changed.
///
/// @param changedAt of what is in it, the newest
record FeedAnswer(byte[] octets, String mediaType, String filename, Optional<Instant> changedAt) {
    private static final String FRESH =
            "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

    /// Only the hash decides whether it has changed: what is withdrawn leaves the file without any
    /// date growing.
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        changedAt.ifPresent(
                at -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, at.toEpochMilli()));
        if (new ServletWebRequest(request, response).checkNotModified(etag())) {
            return;
        }
        response.setContentType(mediaType + ";charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(filename).build().toString());
        response.setContentLength(octets.length);
        response.getOutputStream().write(octets);
    }

    /// Weak, because it names what is sent compressed and what is sent plain alike.
    private String etag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(octets);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
