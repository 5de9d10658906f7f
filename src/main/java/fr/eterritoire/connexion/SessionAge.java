package fr.eterritoire.connexion;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Ends a session that is twelve hours old before anybody reads who is in it.
@Configuration
@ConditionalOnWebApplication
class SessionAge {
    /// After the filter that finds sessions, before those that read them.
    private static final int BEFORE_SECURITY = -200;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> endOldSessions(Sessions sessions) {
        var registered = new FilterRegistrationBean<OncePerRequestFilter>(new Ending(sessions));
        registered.setOrder(BEFORE_SECURITY);
        registered.addUrlPatterns("/mairie", "/mairie/*", "/connexion", "/connexion/*");
        return registered;
    }

    private static final class Ending extends OncePerRequestFilter {
        private final Sessions sessions;

        Ending(Sessions sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (sessions.isOver(request)) {
                sessions.end(request);
            }
            chain.doFilter(request, response);
        }
    }
}
