package fr.eterritoire.site;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What tells one public answer from another: how it is reached, host, path, and of the query what
/// our pages read, in one order. Anything else in the query changes nothing, so it makes no new
/// copy.
public final class PageKey {
    /// All that pages which are kept read of the query; a test asks each of their controllers.
    public static final Set<String> READ =
            Set.of(
                    "type",
                    "sens",
                    "ouvert",
                    "accessible",
                    "rayon",
                    "prixMin",
                    "prixMax",
                    "surfaceMin",
                    "surfaceMax",
                    "suite",
                    "organisateur",
                    "affichage",
                    "nombre",
                    "mois",
                    "apparence",
                    "taille",
                    "fond",
                    "texte",
                    "couleur");

    private PageKey() {}

    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return (request.isSecure() ? "s " : "p ")
                + request.getServerName()
                + request.getRequestURI()
                + (query == null ? "" : read(query));
    }

    private static String read(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> READ.contains(part.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    }
}
