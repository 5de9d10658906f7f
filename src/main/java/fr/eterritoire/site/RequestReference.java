package fr.eterritoire.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

/// Gives each request a reference: it stands in each line of the log, in the answer, and on the
/// page that says we failed. None is taken from outside, where anybody could write anything. An
/// answer that is given from a copy has none: nothing happens that a log would tell.
final class RequestReference implements Filter {
    private static final String KEY = "http.request.id";
    static final String HEADER = "X-Request-Id";

    /// Easy to say on the telephone: no letter that sounds or looks like another sign.
    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";

    static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(KEY));
    }

    /// The page for errors is made in a second pass through the filters: the same reference.
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(KEY) == null) {
            request.setAttribute(KEY, next());
        }
        var reference = String.valueOf(request.getAttribute(KEY));
        if (response instanceof HttpServletResponse http) {
            http.setHeader(HEADER, reference);
        }
        try (var _ = MDC.putCloseable(KEY, reference)) {
            chain.doFilter(request, response);
        }
    }

    /// « 7k3m-9qvd »
    private static String next() {
        var signs = new StringBuilder();
        for (var sign = 0; sign < 8; sign++) {
            signs.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return signs.insert(4, '-').toString();
    }
}
