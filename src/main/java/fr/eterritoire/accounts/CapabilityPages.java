package fr.eterritoire.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Pages whose address is a capability: no cache keeps them, no link away tells where one came
/// from, no robot lists them (S-7.7).
@Configuration
class CapabilityPages implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/proposition/**",
                        "/decision/**",
                        "/auteur/**",
                        "/signalement/**",
                        "/ouverture/**",
                        "/connexion/proconnect/preuve/**",
                        "/contestation/**",
                        "/rejoindre/**",
                        "/invitation/**",
                        "/ecrire/**",
                        "/message/**",
                        "/conversation/**",
                        "/mes-donnees/**",
                        "/s-installer/alerte/**",
                        "/recherche/alerte/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        return true;
    }
}
