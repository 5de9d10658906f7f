package fr.eterritoire.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// Indexes of an OpenSearch, which all nodes of the platform read.
final class OpenSearchShelf implements Shelf {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SearchSettings.Recherche settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    OpenSearchShelf(SearchSettings.Recherche settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOfOneProcess() {
        return false;
    }

    @Override
    public boolean take() {
        return true;
    }

    @Override
    public void letGo() {
        // nothing was taken
    }

    @Override
    public boolean has(String name) {
        return ask("HEAD", "/" + name).isPresent();
    }

    @Override
    public Volume open(String name) {
        var builder =
                SearchMapping.builder(
                                AnnotatedTypeSource.fromClasses(Entry.class),
                                MethodHandles.lookup())
                        .property("hibernate.search.backend.type", "elasticsearch")
                        .property("hibernate.search.backend.uris", settings.opensearch())
                        .property("hibernate.search.backend.version", "opensearch:3.0")
                        .property("hibernate.search.backend.version_check.enabled", false)
                        .property("hibernate.search.backend.layout.strategy", new Named(name))
                        .property(
                                "hibernate.search.backend.analysis.configurer",
                                new OpenSearchAnalysis())
                        .property("hibernate.search.backend.connection_timeout", 2000)
                        .property("hibernate.search.backend.read_timeout", 10_000)
                        .property("hibernate.search.schema_management.strategy", "none")
                        .property(
                                "hibernate.search.backend.schema_management.minimal_required_status",
                                "yellow");
        if (settings.utilisateur() != null) {
            builder.property("hibernate.search.backend.username", settings.utilisateur());
            builder.property("hibernate.search.backend.password", settings.motDePasse());
        }
        return new Volume(name, builder.build());
    }

    @Override
    public void keepOnly(String prefix, String name) {
        ask("GET", "/_cat/indices/" + prefix + "*?h=index").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(other -> other.startsWith(prefix) && !other.equals(name))
                .forEach(other -> ask("DELETE", "/" + other));
    }

    /// What the first one that answers says; empty for 404.
    private Optional<String> ask(String method, String path) {
        @Nullable IOException last = null;
        for (var uri : settings.opensearch()) {
            try {
                return answer(HttpRequest.newBuilder(URI.create(uri + path)), method);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new UncheckedIOException(last == null ? new IOException("No address") : last);
    }

    private Optional<String> answer(HttpRequest.Builder request, String method) throws IOException {
        if (settings.utilisateur() != null) {
            var pair = settings.utilisateur() + ":" + settings.motDePasse();
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            var answer =
                    client.send(
                            request.method(method, HttpRequest.BodyPublishers.noBody())
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
                throw new IOException("OpenSearch answers " + answer.statusCode());
            }
            return answer.statusCode() == 404 ? Optional.empty() : Optional.of(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public boolean isDamage(RuntimeException failure) {
        return false;
    }

    /// An index stands under its own name.
    private record Named(String name) implements IndexLayoutStrategy {
        @Override
        public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
            return name;
        }

        @Override
        public @Nullable String createWriteAlias(String hibernateSearchIndexName) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String hibernateSearchIndexName) {
            return null;
        }
    }
}
