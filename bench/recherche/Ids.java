import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;

/// Prints `id edition` of all that a search index holds: `Ids FOLDER`, with Lucene on the class
/// path.
class Ids {
    public static void main(String[] arguments) throws IOException {
        try (var directory = FSDirectory.open(Path.of(arguments[0]));
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                var live = leaf.reader().getLiveDocs();
                var ids = DocValues.getBinary(leaf.reader(), "__HSEARCH_id_docvalue");
                for (var doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (ids.advanceExact(doc) && (live == null || live.get(doc))) {
                        var stored = leaf.reader().storedFields().document(doc);
                        System.out.println(
                                ids.binaryValue().utf8ToString() + " " + stored.get("edition"));
                    }
                }
            }
        }
    }
}
