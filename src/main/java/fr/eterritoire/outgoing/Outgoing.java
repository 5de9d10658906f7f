package fr.eterritoire.outgoing;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The door out. Every request that the program sends to an address it was given goes through here
/// (S-7.11): http and https, public machines only, a few redirects each judged again, so much time
/// and so many bytes.
@Component
public class Outgoing implements DisposableBean {
    private static final int REDIRECTS = 3;

    private final Border border;
    private final OutgoingSettings settings;
    private final CloseableHttpClient http;

    Outgoing(Border border, OutgoingSettings settings) {
        this.border = border;
        this.settings = settings;
        this.http = client(border, settings);
    }

    private static CloseableHttpClient client(Border border, OutgoingSettings settings) {
        var third = Timeout.of(settings.delai().dividedBy(3));
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(border)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(third)
                                        .setSocketTimeout(third)
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(third).build())
                .setUserAgent("eTerritoire")
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    /// Reads what is at an address.
    public Outcome fetch(URI address) {
        return fetch(address, REDIRECTS, System.nanoTime() + settings.delai().toNanos());
    }

    private Outcome fetch(URI address, int redirects, long deadline) {
        var refusal = border.refusal(address);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var left = deadline - System.nanoTime();
        if (left <= 0) {
            return new Outcome.Silent("too late");
        }
        var request = new HttpGet(address);
        // whoever sends one byte a second never keeps us waiting for the next one too long
        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(request::cancel);
        try {
            var step = http.execute(request, response -> step(address, response));
            return switch (step) {
                case Step.Here(var outcome) -> outcome;
                case Step.There(var next) when redirects == 0 || isLessSafe(address, next) ->
                        new Outcome.Refused(Refusal.REDIRECTS);
                case Step.There(var next) -> fetch(next, redirects - 1, deadline);
            };
        } catch (NotPublic _) {
            return new Outcome.Refused(Refusal.NOT_PUBLIC);
        } catch (TooLong _) {
            return new Outcome.Refused(Refusal.TOO_LONG);
        } catch (IOException silent) {
            return new Outcome.Silent(silent.getClass().getSimpleName());
        }
    }

    private static boolean isLessSafe(URI from, URI to) {
        return "https".equalsIgnoreCase(from.getScheme())
                && !"https".equalsIgnoreCase(to.getScheme());
    }

    private sealed interface Step {
        record Here(Outcome outcome) implements Step {}

        record There(URI next) implements Step {}
    }

    private Step step(URI address, ClassicHttpResponse response) throws IOException {
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (response.getCode() / 100 == 3 && location != null) {
            try {
                return new Step.There(address.resolve(location.getValue()));
            } catch (IllegalArgumentException _) {
                return new Step.Here(new Outcome.Refused(Refusal.HOST));
            }
        }
        var entity = response.getEntity();
        if (entity == null) {
            return new Step.Here(
                    new Outcome.Answered(response.getCode(), "", new byte[0], address));
        }
        // not closed here: closing reads on to the end, which may never come
        var bytes = entity.getContent().readNBytes(settings.taille() + 1);
        if (bytes.length > settings.taille()) {
            throw new TooLong();
        }
        var type = entity.getContentType() == null ? "" : entity.getContentType();
        return new Step.Here(new Outcome.Answered(response.getCode(), type, bytes, address));
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// The same guard for a library that speaks HTTP by itself, such as that of a sign-in provider.
    /// It follows no redirect.
    public ClientHttpRequestFactory requests() {
        var guarded = new HttpComponentsClientHttpRequestFactory(http);
        return (address, method) -> {
            var refusal = border.refusal(address);
            if (refusal.isPresent()) {
                throw new IOException("Refused: " + refusal.get());
            }
            return guarded.createRequest(address, method);
        };
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }
}
