package fr.eterritoire.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Gives controllers of the office the agent who is signed in, whom [OfficeGuard] has let through.
@Configuration
class AgentArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final String AGENT = AgentArgument.class.getName() + ".agent";

    static void put(HttpServletRequest request, Agent agent) {
        request.setAttribute(AGENT, agent);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Agent.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var agent = request.getAttribute(AGENT, RequestAttributes.SCOPE_REQUEST);
        if (agent == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return agent;
    }
}
