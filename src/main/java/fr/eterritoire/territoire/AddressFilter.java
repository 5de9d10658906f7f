package fr.eterritoire.territoire;

import static fr.eterritoire.text.Language.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// The one place where host and path become a territory: `/vienne/vouille/agenda` goes on as
/// `/~/agenda` with Vouillé as an attribute. A host that was not declared is refused, never
/// answered with another's content; addresses of former communes and slugs lead to today's.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
@ConditionalOnWebApplication
class AddressFilter extends OncePerRequestFilter {
    static final String TERRITOIRE = AddressFilter.class.getName() + ".territoire";
    private static final String INNER = "/~";

    /// How pages look, the refusal itself included, is the same under any name.
    private static final String STYLE = "/style/";

    private final Territoires territoires;
    private final Addresses addresses;

    AddressFilter(Territoires territoires, Addresses addresses) {
        this.territoires = territoires;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!addresses.isDeclared(request.getServerName()) && !path.startsWith(STYLE)) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (path.startsWith(INNER)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            switch (territoires.resolve(path)) {
                case Paths.Answer.Here(var territoire, var rest) ->
                        chain.doFilter(inner(request, territoire, rest), response);
                case Paths.Answer.Moved(var now) -> move(request, response, link(now));
                case Paths.Answer.Elsewhere _ -> chain.doFilter(request, response);
            }
        }
    }

    private static void move(
            HttpServletRequest request, HttpServletResponse response, String path) {
        var query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader("Location", query == null ? path : path + "?" + query);
    }

    private static HttpServletRequest inner(
            HttpServletRequest request, Territoire territoire, String rest) {
        request.setAttribute(TERRITOIRE, territoire);
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return INNER + rest;
            }

            @Override
            public String getServletPath() {
                return INNER + rest;
            }
        };
    }
}
