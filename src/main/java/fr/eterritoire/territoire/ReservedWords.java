package fr.eterritoire.territoire;

import java.util.Set;

/// First parts of addresses that never name a territory, and parts that stand under every
/// territory.
final class ReservedWords {
    /// `/proposer`, `/api/…`: no département may take them.
    static final Set<String> FIRST =
            Set.of(
                    "accessibilite",
                    "actuator",
                    "aide",
                    "api",
                    "auteur",
                    "autour",
                    "carte",
                    "cgu",
                    "communes",
                    "communes-membres",
                    "conditions",
                    "connexion",
                    "contact",
                    "contestation",
                    "conversation",
                    "css",
                    "decision",
                    "dev",
                    "e",
                    "ecrire",
                    "embed",
                    "en",
                    "error",
                    "favicon.ico",
                    "img",
                    "interco",
                    "invitation",
                    "js",
                    "mairie",
                    "mairies",
                    "media",
                    "mentions-legales",
                    "ouverture",
                    "mes-donnees",
                    "message",
                    "plan-du-site",
                    "proposer",
                    "proposition",
                    "recherche",
                    "region",
                    "rejoindre",
                    "robots.txt",
                    "s-installer",
                    "script",
                    "signalement",
                    "sitemap.xml",
                    "sources",
                    "style",
                    "theme",
                    ".well-known");

    /// `/vienne/agenda`, `/vienne/vouille/agenda`: no commune may take them.
    static final Set<String> UNDER =
            Set.of(
                    "actualites",
                    "agenda",
                    "alertes",
                    "annonces",
                    "annuaire",
                    "apercu",
                    "contour",
                    "expression",
                    "integrer",
                    "ouvrir",
                    "mentions-legales",
                    "pages",
                    "proposer",
                    "s-installer",
                    "visiter");

    private ReservedWords() {}

    static boolean isFirst(String segment) {
        return FIRST.contains(segment);
    }

    /// `agenda`, and its files: `agenda.ics`.
    static boolean isUnder(String segment) {
        var dot = segment.indexOf('.');
        return UNDER.contains(dot < 0 ? segment : segment.substring(0, dot));
    }
}
