package fr.eterritoire.database;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;
import java.util.Set;

/// Remembers, for as long as a GET or a HEAD is being answered, that nothing may be written:
/// `Pools` then lends connections that refuse to.
final class ReadRequests implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// An answer that a protocol brings by GET, which the `state` in it protects: OpenID Connect.
    private static final Set<String> BROUGHT_BY_GET = Set.of("/connexion/proconnect/retour");

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    static boolean isReading() {
        return NOW.get();
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && !BROUGHT_BY_GET.contains(request.getRequestURI());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = NOW.get();
        NOW.set(request instanceof HttpServletRequest http && isReading(http));
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.set(before);
        }
    }
}
