package fr.eterritoire.relais;

import fr.eterritoire.text.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.time.Duration;

/// How long whoever has written too much waits before they may again.
public record Waiting(Duration time) {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /// « Réessayez dans 3 heures. »
    public String words() {
        return time.compareTo(HOUR) > 0
                ? Words.words("relais.wait-hours", rounded(HOUR))
                : Words.words("relais.wait-minutes", rounded(Duration.ofMinutes(1)));
    }

    /// 429, and when to come again (RFC 6585).
    public void tell(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, rounded(SECOND) + "");
    }

    /// Up, so that nobody comes too early.
    private long rounded(Duration unit) {
        return Math.max(1, time.plus(unit).minusNanos(1).dividedBy(unit));
    }
}
