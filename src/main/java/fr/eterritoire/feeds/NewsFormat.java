package fr.eterritoire.feeds;

import java.util.Locale;

/// In what shape the newest announcements are written.
enum NewsFormat {
    RSS("application/rss+xml"),
    ATOM("application/atom+xml"),
    JSON("application/feed+json");

    private final String mediaType;

    NewsFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// @param extension « atom », as an address ends
    static NewsFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}
