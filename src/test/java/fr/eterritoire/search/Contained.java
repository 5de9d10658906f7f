package fr.eterritoire.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// All that the files of a Lucene index say, word by word: `field:word:content:times`, and numbers.
final class Contained {
    private static final String ID = "__HSEARCH_id";

    private Contained() {}

    static Set<String> in(Path folder) throws IOException {
        var all = new TreeSet<String>();
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                add(leaf.reader(), all);
            }
        }
        return all;
    }

    private static void add(LeafReader reader, Set<String> all) throws IOException {
        var ids = new String[reader.maxDoc()];
        for (var doc = 0; doc < ids.length; doc++) {
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) {
                var stored = reader.storedFields().document(doc);
                ids[doc] = stored.get(ID);
                all.add("stored:" + stored.getFields());
            }
        }
        for (var field : reader.getFieldInfos()) {
            var terms = reader.terms(field.name);
            if (terms != null) {
                var each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    var postings = each.postings(null, PostingsEnum.FREQS);
                    for (var doc = postings.nextDoc();
                            doc != DocIdSetIterator.NO_MORE_DOCS;
                            doc = postings.nextDoc()) {
                        if (ids[doc] != null) {
                            all.add(
                                    field.name
                                            + ":"
                                            + term
                                            + ":"
                                            + ids[doc]
                                            + ":"
                                            + postings.freq());
                        }
                    }
                }
            }
            var numbers = reader.getSortedNumericDocValues(field.name);
            while (numbers != null && numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                for (var value = 0; value < numbers.docValueCount(); value++) {
                    var number = numbers.nextValue();
                    if (ids[numbers.docID()] != null) {
                        all.add(field.name + "=" + number + ":" + ids[numbers.docID()]);
                    }
                }
            }
        }
    }
}
