package fr.eterritoire.harvest;

import java.util.stream.Stream;

/// A source whose files can be read, and what its dates are worth.
enum Feed {
    DROME("openagenda-drome", "OpenAgenda", Bounds.LAST_START),
    ESSONNE("openagenda-essonne", "OpenAgenda", Bounds.FIRST_ONLY),
    PARIS("openagenda-paris", "OpenAgenda", Bounds.WHOLE),
    GRENOBLE("openagenda-grenoble", "OpenAgenda", Bounds.WHOLE),
    OCCITANIE("laregion-occitanie", "Région Occitanie", Bounds.WHOLE),
    DATATOURISME("datatourisme-centre", "DATAtourisme", Bounds.WHOLE),
    TOULOUSE("sotoulouse", "Toulouse Métropole (So Toulouse)", Bounds.WHOLE),
    /// Any other file of the same form.
    OTHER("", "Agenda importé", Bounds.WHOLE);

    /// What `fin` says.
    enum Bounds {
        /// when it all ends
        WHOLE,
        /// when its first date ends; whether others follow is not said
        FIRST_ONLY,
        /// when its last date begins
        LAST_START
    }

    private final String key;
    private final String publisher;
    private final Bounds bounds;

    Feed(String key, String publisher, Bounds bounds) {
        this.key = key;
        this.publisher = publisher;
        this.bounds = bounds;
    }

    static Feed of(Item item) {
        return Stream.of(values())
                .filter(feed -> feed.key.equals(item.source()))
                .findFirst()
                .orElse(OTHER);
    }

    /// As the page names it beside its licence.
    String publisher() {
        return publisher;
    }

    Bounds bounds() {
        return bounds;
    }
}
