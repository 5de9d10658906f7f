package fr.eterritoire.search;

import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Indexes of an OpenSearch, which all nodes of the platform read.
final class OpenSearchShelf implements Shelf {
    private static final int NOT_FOUND = 404;

    private final SearchSettings.Recherche settings;
    private @Nullable CloseableSearchMapping asking;

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
        if (asking != null) {
            asking.close();
            asking = null;
        }
    }

    @Override
    public boolean has(String name) {
        return ask("HEAD", "/" + name).isPresent();
    }

    @Override
    public Volume open(String name) {
        return new Volume(name, mapping(name), false);
    }

    private CloseableSearchMapping mapping(String name) {
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
        return builder.build();
    }

    @Override
    public void keepOnly(String prefix, String name) {
        ask("GET", "/_cat/indices/" + prefix + "*?h=index").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(other -> other.startsWith(prefix) && !other.equals(name))
                .forEach(other -> ask("DELETE", "/" + other));
    }

    /// What it says; empty where there is nothing.
    private Optional<String> ask(String method, String path) {
        if (asking == null) {
            asking = mapping("eterritoire-none");
        }
        var client = asking.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
        try {
            var answer = client.performRequest(new Request(method, path));
            var entity = answer.getEntity();
            if (answer.getStatusLine().getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            return Optional.of(
                    entity == null
                            ? ""
                            : new String(
                                    entity.getContent().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
