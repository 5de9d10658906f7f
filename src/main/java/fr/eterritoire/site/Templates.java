package fr.eterritoire.site;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.text.Language;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/// The jte engine, and the short bridge from view names to templates: `agenda/month` is
/// `agenda/month.jte`, and gets the model's `page`.
@Configuration
class Templates {
    @Bean
    @Profile("!dev")
    TemplateEngine compiledTemplates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /// While developing, a changed template shows at the next request; from a jar there is nothing
    /// to change.
    ///
    /// @param changing false where many pages are opened once, and none is worked on
    @Bean
    @Profile("dev")
    TemplateEngine changingTemplates(
            @Value("${eterritoire.gabarits-changeants:true}") boolean changing) {
        var sources = Path.of("src/main/jte");
        if (!changing || isInJar() || !sources.toFile().isDirectory()) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        var engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(sources),
                        Path.of("target/jte-dev"),
                        ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /// Then templates cannot be compiled, even where their sources stand beside the jar.
    private static boolean isInJar() {
        var here = Templates.class.getResource("Templates.class");
        return here == null || !here.getProtocol().equals("file");
    }

    /// Under this name it stands in for Spring's choice of a view by the formats that a reader
    /// accepts: there is one.
    @Bean
    ViewResolver viewResolver(TemplateEngine engine, InstantSource clock) {
        return new TemplateViews(engine, clock);
    }

    /// Asked before Spring's own resolvers, which would look for a JSP.
    private record TemplateViews(TemplateEngine engine, InstantSource clock)
            implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            var template = name + ".jte";
            return engine.hasTemplate(template) ? new TemplateView(engine, clock, template) : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    /// Renders whole before it writes, at once: a fault in a template is an error page, not half a
    /// page.
    private record TemplateView(TemplateEngine engine, InstantSource clock, String template)
            implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var output = new Octets();
            var page = model == null ? null : model.get("page");
            AccessibilityStatement.at(clock.instant(), () -> engine.render(template, page, output));
            if (page instanceof Fresh fresh) {
                fresh.freshness().mark(request);
            }
            response.setContentType(getContentType());
            // kept with the page; what Spring says by itself is not
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.spoken().tag());
            response.setContentLength(output.length());
            output.writeTo(response.getOutputStream());
        }
    }
}
