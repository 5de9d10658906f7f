package fr.eterritoire.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchConfiguration {
    @Bean
    Shelf searchShelf(SearchSettings settings) {
        return settings.recherche().opensearch().isEmpty()
                ? new LuceneShelf(settings.data().resolve("recherche"))
                : new OpenSearchShelf(settings.recherche());
    }
}
