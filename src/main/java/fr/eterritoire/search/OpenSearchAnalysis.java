package fr.eterritoire.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/// {@link Analysis} for OpenSearch.
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {
    private static final String ELISION = "fr_elision";
    private static final String SMALL_WORDS = "fr_small_words";
    private static final String STEMS = "fr_stems";
    private static final String ALIKE = "fr_alike";
    private static final String LOWERCASE = "lowercase";
    private static final String FOLDING = "asciifolding";
    private static final String STANDARD = "standard";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(ELISION)
                .type("elision")
                .param("articles", Analysis.ELIDED.toArray(String[]::new));
        context.tokenFilter(SMALL_WORDS)
                .type("stop")
                .param("stopwords", Analysis.smallWords().toArray(String[]::new));
        context.tokenFilter(STEMS).type("stemmer").param("language", "light_french");
        context.tokenFilter(ALIKE)
                .type("synonym_graph")
                .param("synonyms", Analysis.synonymLines().toArray(String[]::new));
        context.analyzer(Analysis.ASKED)
                .custom()
                .tokenizer(STANDARD)
                .tokenFilters(LOWERCASE, ELISION, FOLDING, SMALL_WORDS, STEMS);
        context.analyzer(Analysis.WRITTEN)
                .custom()
                .tokenizer(STANDARD)
                .tokenFilters(
                        LOWERCASE, ELISION, FOLDING, SMALL_WORDS, STEMS, ALIKE, "flatten_graph");
        context.analyzer(Analysis.BEGINNINGS)
                .custom()
                .tokenizer(STANDARD)
                .tokenFilters(LOWERCASE, ELISION, FOLDING);
    }
}
