package fr.eterritoire.site;

import fr.eterritoire.text.Language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import java.io.IOException;

/// The one place where an address becomes a language: `/en/vienne/vouille` goes on as
/// `/vienne/vouille`, spoken in English. No cookie, header or session has a say, so that an address
/// means the same to everybody, and to the copies kept of it.
final class LanguageFilter implements Filter {
    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var path = path(request);
        var language = Language.of(path);
        if (language == Language.FRENCH) {
            chain.doFilter(request, answer);
            return;
        }
        var inner =
                request.getDispatcherType() == DispatcherType.ERROR
                        ? request
                        : inFrench(request, language.inFrench(path));
        try {
            language.speaking(
                    () -> {
                        chain.doFilter(inner, answer);
                        return language;
                    });
        } catch (IOException | ServletException | RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new ServletException(fault);
        }
    }

    /// Of the page that could not be shown, when this is its error page.
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    private static HttpServletRequest inFrench(HttpServletRequest request, String path) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return path;
            }

            @Override
            public String getServletPath() {
                return path;
            }
        };
    }
}
