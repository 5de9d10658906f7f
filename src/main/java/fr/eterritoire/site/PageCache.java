package fr.eterritoire.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.site.KeptPage.Header;
import fr.eterritoire.territoire.Territoires;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Makes each public answer once: the next who asks for the same gets the same octets, without
/// going further than here, until something it has read changes. Only what was answered for a
/// declared host is ever kept, so the host has been checked.
///
/// The count of changes is read before the page is made. If it moves meanwhile, the page is sent
/// and not kept; if it moves later, the copy is no longer believed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@ConditionalOnWebApplication
class PageCache implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ASK_EACH_TIME = "no-cache";

    private final Generations generations;
    private final Territoires territoires;
    private final InstantSource clock;
    private final Cache<String, KeptPage> pages;
    private final Counter kept;
    private final Counter made;

    PageCache(
            Generations generations,
            Territoires territoires,
            InstantSource clock,
            PageCacheSettings settings,
            MeterRegistry meters) {
        this.generations = generations;
        this.territoires = territoires;
        this.clock = clock;
        pages =
                Caffeine.newBuilder()
                        .maximumWeight(settings.memoire().toBytes())
                        .weigher((String _, KeptPage page) -> page.weight())
                        .build();
        kept = counter(meters, "kept");
        made = counter(meters, "made");
        meters.gauge("eterritoire.pages.held", pages, Cache::estimatedSize);
    }

    private static Counter counter(MeterRegistry meters, String how) {
        return Counter.builder("eterritoire.pages")
                .description("Public answers, given from a copy or made anew")
                .tag("how", how)
                .register(meters);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var key = PageKey.of(request);
        var page = pages.getIfPresent(key);
        if (page != null && isTrue(page)) {
            kept.increment();
            page.send(request, response);
        } else {
            make(key, request, response, chain);
        }
    }

    private boolean isTrue(KeptPage page) {
        return generations.areHeard()
                && page.isOf(clock.instant())
                && page.atlas() == territoires.version()
                && generations.isUnchanged(page.freshness().territoires(), page.generation());
    }

    private void make(
            String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var now = clock.instant();
        var generation = generations.now();
        var atlas = territoires.version();
        var before = Set.copyOf(response.getHeaderNames());
        var captured = new CapturedAnswer(request, response);
        chain.doFilter(request, captured);
        var freshness = captured.freshness();
        if (freshness.isPresent()) {
            made.increment();
            var page = page(captured, before, freshness.get(), now, generation, atlas);
            if (isTrue(page)) {
                pages.put(key, page);
            }
            page.send(request, response);
        }
    }

    private static KeptPage page(
            CapturedAnswer answer,
            Collection<String> before,
            Freshness freshness,
            Instant now,
            long generation,
            long atlas) {
        var plain = answer.octets();
        var etag = KeptPage.etagOf(plain);
        answer.setHeader(HttpHeaders.ETAG, etag);
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!answer.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            answer.setHeader(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        }
        return new KeptPage(
                etag,
                headers(answer, before),
                answer.getContentType(),
                KeptPage.compress(plain),
                freshness,
                now,
                generation,
                atlas);
    }

    /// Those that this answer was given on its way, each name once.
    private static List<Header> headers(CapturedAnswer answer, Collection<String> before) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answer.getHeaderNames());
        names.removeAll(before);
        names.removeAll(Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH));
        return names.stream()
                .map(name -> new Header(name, String.join(", ", answer.getHeaders(name))))
                .toList();
    }
}
