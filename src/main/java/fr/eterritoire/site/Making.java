package fr.eterritoire.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.concurrent.Semaphore;

/// Makes few pages at a time. Beyond some for each processor, making more at once makes all of them
/// later: the others wait for their turn, first come first served. Only pages take turns, which are
/// made whole before they are sent: nobody on a slow line holds one.
@Component
@ConditionalOnWebApplication
class Making implements HandlerInterceptor, WebMvcConfigurer {
    private static final int FOR_EACH_PROCESSOR = 4;
    private static final String TURN = Making.class.getName();

    private final Semaphore turns =
            new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (isPage(request, handler)) {
            turns.acquire();
            request.setAttribute(TURN, true);
        }
        return true;
    }

    private static boolean isPage(HttpServletRequest request, Object handler) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getAttribute(TURN) == null
                && handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == String.class;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fault) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            turns.release();
        }
    }
}
