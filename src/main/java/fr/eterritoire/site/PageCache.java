package fr.eterritoire.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;

import fr.eterritoire.audience.Counting;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.site.KeptPage.Header;
import fr.eterritoire.site.KeptPage.Origin;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Makes each public answer once: the next who asks for the same gets the same octets, without
/// going further than here, the outermost filter, until something it has read changes. Only what
/// was answered for a declared host is ever kept, so the host has been checked.
///
/// The count of changes is read before the page is made. If it moves meanwhile, the page is sent
/// and not kept; if it moves later, the copy is no longer believed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class PageCache implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ASK_EACH_TIME = "no-cache";

    /// Headers that are not the same for everybody, or are written with the octets.
    private static final List<String> OF_ONE_ANSWER =
            List.of(RequestReference.HEADER, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    /// Most headers are the same on all pages.
    private static final Interner<Header> HEADERS = Interner.newWeakInterner();

    private final Generations generations;
    private final Territoires territoires;
    private final Counting counting;
    private final InstantSource clock;
    private final Cache<String, KeptPage> pages;
    private final boolean keeps;
    private final Counter kept;
    private final Counter made;

    PageCache(
            Generations generations,
            Territoires territoires,
            Counting counting,
            InstantSource clock,
            PageCacheSettings settings,
            MeterRegistry meters) {
        this.generations = generations;
        this.territoires = territoires;
        this.counting = counting;
        this.clock = clock;
        keeps = settings.memoire().toBytes() > 0;
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
        } else if (!isAnswered(request, response)) {
            once(request, response, chain).send();
            counting.count(request, response);
        }
    }

    /// The last step, which takes as long as the reader's line: nobody waits for it.
    private interface Sending {
        void send() throws IOException;
    }

    /// While somebody makes anew what has changed, the others who ask for it wait for that copy;
    /// one that cannot be kept, each makes for himself.
    private Sending once(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = PageKey.of(request);
        var old = pages.getIfPresent(key);
        if (old == null) {
            return make(request, response, chain);
        }
        var isFirst = old.renewal().tryLock();
        if (!isFirst) {
            old.renewal().lock();
        }
        try {
            var renewed = pages.getIfPresent(key);
            if (renewed != null && isTrue(renewed)) {
                kept.increment();
                return () -> renewed.send(request, response);
            }
            if (isFirst) {
                return make(request, response, chain);
            }
        } finally {
            old.renewal().unlock();
        }
        return make(request, response, chain);
    }

    /// Answers from a copy, if there is one that may be believed.
    boolean isAnswered(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // a request line that nobody can read has no method
        if (request.getMethod() == null || !READING.contains(request.getMethod())) {
            return false;
        }
        var page = pages.getIfPresent(PageKey.of(request));
        if (page == null || !isTrue(page)) {
            return false;
        }
        kept.increment();
        page.send(request, response);
        counting.count(request, response);
        return true;
    }

    private boolean isTrue(KeptPage page) {
        return isTrue(page.origin());
    }

    private boolean isTrue(Origin origin) {
        return generations.areHeard()
                && origin.isOf(clock.instant())
                && origin.atlas() == territoires.version()
                && generations.isUnchanged(origin.freshness().territoires(), origin.generation());
    }

    private Sending make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = PageKey.of(request);
        var now = clock.instant();
        var generation = generations.now();
        var atlas = territoires.version();
        var captured = new CapturedAnswer(request, response);
        chain.doFilter(request, captured);
        var freshness = captured.freshness();
        if (freshness.isEmpty()) {
            return () -> {};
        }
        made.increment();
        return given(captured, new Origin(freshness.get(), now, generation, atlas), key, request);
    }

    /// To whoever asked first; kept for the others if nothing has changed meanwhile.
    private Sending given(
            CapturedAnswer answer, Origin origin, String key, HttpServletRequest request) {
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!answer.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            answer.setHeader(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        }
        if (keeps && isTrue(origin)) {
            var page = page(answer, origin);
            pages.put(key, page);
            answer.getResponse().reset();
            return () -> page.send(request, (HttpServletResponse) answer.getResponse());
        }
        return answer::release;
    }

    private static KeptPage page(CapturedAnswer answer, Origin origin) {
        var plain = answer.octets();
        var etag = KeptPage.etagOf(plain);
        answer.setHeader(HttpHeaders.ETAG, etag);
        return new KeptPage(
                etag, headers(answer), answer.getContentType(), KeptPage.compress(plain), origin);
    }

    private static List<Header> headers(CapturedAnswer answer) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answer.getHeaderNames());
        OF_ONE_ANSWER.forEach(names::remove);
        return names.stream()
                .map(name -> new Header(name, String.join(", ", answer.getHeaders(name))))
                .map(HEADERS::intern)
                .toList();
    }
}
