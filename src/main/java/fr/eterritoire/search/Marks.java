package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.sentences.Kind;

/// What an entry can be chosen and counted by, as single words of one field: counting them all
/// costs one look at each mark of each content that is found. Hence what most have is not marked:
/// being an event, being in French. Types are marks as they stand, `fiche:commerce`.
final class Marks {
    static final String FREE = "free";
    static final String CHILDREN = "children";

    /// In another language than French.
    static final String FOREIGN = "foreign";

    static final Kind UNMARKED_KIND = Kind.EVENEMENT;
    static final String UNMARKED_LANGUAGE = "fr";
    private static final String KIND = "kind:";
    private static final String ACCESSIBLE = "accessible:";
    private static final String LANGUAGE = "language:";

    private Marks() {}

    static String of(Kind kind) {
        return KIND + kind.name();
    }

    static String of(Accessibility access) {
        return ACCESSIBLE + access.name();
    }

    static String ofLanguage(String tag) {
        return LANGUAGE + tag;
    }

    static boolean isKind(String mark) {
        return mark.startsWith(KIND);
    }

    static boolean isAccessible(String mark) {
        return mark.startsWith(ACCESSIBLE);
    }

    static boolean isLanguage(String mark) {
        return mark.startsWith(LANGUAGE);
    }

    /// What follows the colon.
    static String keyOf(String mark) {
        return mark.substring(mark.indexOf(':') + 1);
    }
}
