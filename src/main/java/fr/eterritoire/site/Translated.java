package fr.eterritoire.site;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.text.Language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The screens that speak English too. Nothing else answers under `/en`: a page that is not
/// translated does not pretend to be (S-4.22).
@Configuration
@ConditionalOnWebApplication
class Translated implements WebMvcConfigurer, HandlerInterceptor {
    /// As the controllers write them; `/~` is any territory.
    static final Set<String> SCREENS =
            Set.of(
                    "/~",
                    "/~/agenda",
                    "/~/agenda/aujourd-hui",
                    "/~/agenda/ce-week-end",
                    "/~/agenda/{day:\\d{4}-\\d{2}-\\d{2}}",
                    "/~/agenda/{month:\\d{4}-\\d{2}}",
                    "/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}",
                    "/~/agenda/s-abonner",
                    "/~/annonces",
                    "/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}",
                    "/~/annonces/proposer",
                    "/~/annuaire",
                    "/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}",
                    "/~/annuaire/proposer",
                    "/~/s-installer",
                    "/s-installer",
                    "/s-installer/comparer",
                    "/s-installer/alerte",
                    "/s-installer/alerte/{token}",
                    "/s-installer/alerte/{token}/fin",
                    "/~/expression",
                    "/~/expression/lien",
                    "/communes",
                    "/recherche",
                    "/recherche/alerte",
                    "/recherche/alerte/{token}",
                    "/recherche/alerte/{token}/fin",
                    "/autour",
                    "/proposer",
                    "/~/proposer",
                    "/proposition/{token}",
                    "/error");

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var screen = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (Language.spoken() != Language.FRENCH && !SCREENS.contains(String.valueOf(screen))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }

    /// Inside the page cache, whose copies are told apart by the address as it was asked for, and
    /// outside all that reads the address.
    @Bean
    FilterRegistrationBean<LanguageFilter> languageOfTheAddress() {
        var registered = new FilterRegistrationBean<>(new LanguageFilter());
        registered.setDispatcherTypes(EnumSet.allOf(jakarta.servlet.DispatcherType.class));
        registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registered;
    }

    /// Writes `Content-Language`; what a browser prefers is not asked for.
    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Locale.of(Language.spoken().tag());
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address alone says the language");
            }
        };
    }
}
