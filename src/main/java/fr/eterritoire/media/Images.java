package fr.eterritoire.media;

import org.springframework.stereotype.Component;

import java.util.Collection;

/// The door to pictures.
@Component
public class Images {

    /// An edition holds this picture: it is kept for as long as the edition.
    public void keep(String sha256) {
        throw new UnsupportedOperationException();
    }

    /// A live content shows these pictures, and no others: they are public from now on.
    public void show(Collection<String> sha256, long content) {
        throw new UnsupportedOperationException();
    }

    /// A small JPEG to put inside a letter.
    public byte[] jpegForLetter(String sha256) {
        throw new UnsupportedOperationException();
    }

    /// A small rendition as a `data:` address, to show inside a private page what is not public.
    public String previewOf(String sha256) {
        throw new UnsupportedOperationException();
    }

    /// A content is no longer live: what only it showed is public no more.
    public void hide(long content) {
        throw new UnsupportedOperationException();
    }
}
