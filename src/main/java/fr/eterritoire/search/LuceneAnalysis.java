package fr.eterritoire.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.stream.Collectors;

/// {@link Analysis} for Lucene.
final class LuceneAnalysis implements LuceneAnalysisConfigurer {
    private static final CharArraySet ARTICLES = new CharArraySet(Analysis.ELIDED, true);
    private static final CharArraySet SMALL = new CharArraySet(Analysis.smallWords(), false);

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analysis.ASKED).instance(questions());
        context.analyzer(Analysis.WRITTEN).instance(texts());
        context.analyzer(Analysis.BEGINNINGS).instance(new Beginnings());
    }

    /// What means the same is read as questions are.
    private static SynonymMap synonyms(Analyzer asked) {
        var parser = new SolrSynonymParser(true, true, asked);
        try {
            parser.parse(
                    new StringReader(Analysis.synonymLines().collect(Collectors.joining("\n"))));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How questions are read.
    static Analyzer questions() {
        return new Questions();
    }

    /// How texts are read, with what means the same.
    static Analyzer texts() {
        return new Texts(synonyms(questions()));
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new ElisionFilter(new LowerCaseFilter(words), ARTICLES));
    }

    private static TokenStream stems(TokenStream words) {
        return new FrenchLightStemFilter(new StopFilter(folded(words), SMALL));
    }

    private static final class Questions extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, stems(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return folded(words);
        }
    }

    private static final class Texts extends Analyzer {
        private final SynonymMap synonyms;

        Texts(SynonymMap synonyms) {
            this.synonyms = synonyms;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words,
                    new FlattenGraphFilter(new SynonymGraphFilter(stems(words), synonyms, true)));
        }
    }

    private static final class Beginnings extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return folded(words);
        }
    }
}
