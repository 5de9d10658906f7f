package fr.eterritoire.audience;

import fr.eterritoire.content.ContentId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Counts the page of an event each time somebody opens it.
@Configuration
class Counting implements WebMvcConfigurer, HandlerInterceptor {
    private static final Pattern ROBOT =
            Pattern.compile(
                    "(?i)bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|java/|httpclient|headless|facebookexternalhit");

    private final Views views;

    Counting(Views views) {
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/~/agenda/*");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (isPage(request, response) && !isRobot(request)) {
            content(request).ifPresent(views::seen);
        }
    }

    private static boolean isPage(HttpServletRequest request, HttpServletResponse response) {
        var type = response.getContentType();
        return request.getMethod().equals("GET")
                && response.getStatus() == 200
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean isRobot(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null || ROBOT.matcher(agent).find();
    }

    private static Optional<ContentId> content(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && named.get("id") instanceof String id
                ? Optional.of(new ContentId(Long.parseLong(id)))
                : Optional.empty();
    }
}
