package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Addressed;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Siren;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The door-keeper of the office: before any of its controllers runs, finds who is signed in and
/// for whom they act, and holds them to [Right]. Whatever it does not know it refuses.
@Configuration
@ConditionalOnWebApplication
class OfficeGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeGuard.class);

    private final People people;
    private final Territoires territoires;
    private final MeterRegistry meters;

    OfficeGuard(People people, Territoires territoires, MeterRegistry meters) {
        this.people = people;
        this.territoires = territoires;
        this.meters = meters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/mairie", "/mairie/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var right =
                Right.of(request.getMethod(), route(request))
                        .orElseThrow(() -> refused(HttpStatus.NOT_FOUND));
        var agent = SignedInPerson.find().flatMap(people::agent);
        if (agent.isEmpty()) {
            response.sendRedirect("/connexion?suite=" + here(request));
            return false;
        }
        var needed = right.role();
        if (right.namesOffice() || right.actsForFrance()) {
            var territoire =
                    actedFor(right, request)
                            .orElseThrow(() -> noted(HttpStatus.NOT_FOUND, agent.get(), right));
            var role =
                    agent.get()
                            .roleIn(territoire)
                            .orElseThrow(() -> noted(HttpStatus.NOT_FOUND, agent.get(), right));
            if (!role.includes(needed)) {
                throw noted(HttpStatus.FORBIDDEN, agent.get(), right);
            }
            Addressed.to(request, territoire);
            needed = role;
        }
        if (needed.needsSecondFactor() && !agent.get().secondFactor()) {
            response.sendRedirect("/connexion/second-facteur?suite=" + here(request));
            return false;
        }
        AgentArgument.put(request, agent.get());
        return true;
    }

    /// Whoever is signed in and asks for what is not theirs is counted, and named by their number
    /// in the log with the route (S-7.14). Not in the journal: it holds acts, a refusal is none,
    /// and a GET writes nothing.
    private ResponseStatusException noted(HttpStatus status, Agent agent, Right right) {
        meters.counter("eterritoire.office.refusals", "status", Integer.toString(status.value()))
                .increment();
        LOG.atWarn()
                .addKeyValue("event.action", "office-refused")
                .addKeyValue("user.id", agent.id().toString())
                .addKeyValue("http.response.status_code", status.value())
                .addKeyValue("url.route", right.method() + " " + right.route())
                .log("Refused to person {}: {} {}", agent.id(), right.method(), right.route());
        return refused(status);
    }

    private static ResponseStatusException refused(HttpStatus status) {
        return status == HttpStatus.FORBIDDEN
                ? new ResponseStatusException(status, words("accounts.role-too-small"))
                : new ResponseStatusException(status);
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private Optional<Territoire> actedFor(Right right, HttpServletRequest request) {
        return right.actsForFrance() ? Optional.of(territoires.france()) : office(request);
    }

    /// `{office}` is the INSEE code of a commune or the SIREN of an intercommunality.
    private Optional<Territoire> office(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> map) || !(map.get("office") instanceof String code)) {
            return Optional.empty();
        }
        try {
            return code.length() == 9
                    ? territoires.findEpci(new Siren(code)).map(Territoire.class::cast)
                    : territoires.findCommune(new CodeInsee(code)).map(Territoire.class::cast);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Where to come back to: the page asked for, or the office after a form.
    private static String here(HttpServletRequest request) {
        var path = request.getMethod().equals("GET") ? request.getRequestURI() : "/mairie";
        return UriUtils.encodeQueryParam(path, StandardCharsets.UTF_8);
    }
}
