package fr.eterritoire.feeds;

import fr.eterritoire.publication.Freshness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// A file that programs ask for again and again: sent once, and then only when it has changed. Only
/// its octets decide whether it has, for what is withdrawn leaves the file without any date
/// growing.
///
/// @param changedAt of what is in it, the newest
/// @param freshness how long it stays true
record FeedAnswer(
        byte[] octets,
        String mediaType,
        String filename,
        Optional<Instant> changedAt,
        Freshness freshness) {
    private static final String FRESH =
            "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        freshness.mark(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        changedAt.ifPresent(
                at -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, at.toEpochMilli()));
        response.setContentType(mediaType + ";charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(filename).build().toString());
        response.setContentLength(octets.length);
        response.getOutputStream().write(octets);
    }
}
