package fr.eterritoire.content;

import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

/// The door to what has been written: contents and their editions, public or not. Whoever shows
/// something to the public reads `publication` instead.
@Component
public class Contents {

    /// A new content with its first edition.
    public ContentId create(Territoire owner, Content content) {
        throw new UnsupportedOperationException();
    }

    /// A new edition of it; earlier ones stay as they are.
    ///
    /// @return the number of the edition, counted from 1
    public int revise(ContentId id, Content content) {
        throw new UnsupportedOperationException();
    }

    /// An edition that must exist.
    public Content edition(ContentId id, int number) {
        throw new UnsupportedOperationException();
    }

    /// Id of the territory that owns it.
    public int ownerOf(ContentId id) {
        throw new UnsupportedOperationException();
    }

    /// Reads the stored shape of a content, bringing older formats up to date.
    ///
    /// @param format version of the shape, as in the column `edition.format`
    public Content read(int format, String body) {
        throw new UnsupportedOperationException();
    }

    /// Gives it to another territory (« pas chez nous »); only before it was ever published.
    public void handTo(ContentId id, Territoire owner) {
        throw new UnsupportedOperationException();
    }
}
