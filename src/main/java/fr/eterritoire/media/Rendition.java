package fr.eterritoire.media;

import java.util.List;

/// A picture in one width and one format, ready to be sent.
///
/// @param width the width asked for; a smaller picture keeps its own size
record Rendition(int width, Type type, byte[] bytes) {
    /// In pixels. Pages name these widths.
    static final List<Integer> WIDTHS = List.of(400, 800, 1600);

    /// Both ways, of what stands beside the lines of a list, where ten of them must weigh little.
    static final int SQUARE = 192;

    static final int IN_LETTERS = WIDTHS.getFirst();
    static final int LARGEST = WIDTHS.getLast();

    /// What a rendition is encoded as.
    enum Type {
        JPEG("image/jpeg"),
        WEBP("image/webp");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
