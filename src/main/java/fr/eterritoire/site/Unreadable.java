package fr.eterritoire.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/// Values that nobody can read, such as `?q=%zz`: whoever reads the first of them, a page or a
/// filter, meets Tomcat’s refusal. It becomes an answer here, for all of them, rather than a fault
/// in the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@ConditionalOnWebApplication
class Unreadable implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            var refusal = refusal(fault).filter(_ -> !response.isCommitted());
            if (refusal.isEmpty()) {
                throw fault;
            }
            ((HttpServletResponse) response).sendError(refusal.get().getErrorCode());
        }
    }

    private static Optional<InvalidParameterException> refusal(@Nullable Throwable fault) {
        return fault instanceof InvalidParameterException refused
                ? Optional.of(refused)
                : Optional.ofNullable(fault).flatMap(one -> refusal(one.getCause()));
    }
}
