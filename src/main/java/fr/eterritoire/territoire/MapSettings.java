package fr.eterritoire.territoire;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.util.Optional;

/// What lies under the results on a map. Without tiles, our own outlines.
///
/// @param tuiles address of a tile with `{z}`, `{x}` and `{y}`, Web Mercator, up to zoom 18; empty
///   for none
/// @param nom who gives them, with an article: it is told before a browser asks them
/// @param mention what the source wants to be said on its maps
/// @param lien where that leads
@ConfigurationProperties("eterritoire.carte")
public record MapSettings(
        @DefaultValue("") String tuiles,
        @DefaultValue("") String nom,
        @DefaultValue("") String mention,
        @DefaultValue("") String lien) {
    private static final String ORIGIN = MapSettings.class.getName();

    public MapSettings {
        if (!tuiles.isBlank() && !tuiles.matches("https?://[\\w.:-]+/\\S+")) {
            throw new IllegalArgumentException("Not the address of tiles: " + tuiles);
        }
    }

    public boolean hasTiles() {
        return !tuiles.isBlank();
    }

    /// The answer shows a map: only then may its page load pictures of another server.
    public void shownOn(HttpServletRequest request) {
        if (hasTiles()) {
            request.setAttribute(ORIGIN, origin());
        }
    }

    /// Whose pictures lie under the map that an answer shows, as a content policy names them:
    /// `https://data.geopf.fr`.
    public static Optional<String> originOn(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ORIGIN));
    }

    private String origin() {
        var address = URI.create(tuiles.replaceAll("[{}]", ""));
        return address.getScheme() + "://" + address.getAuthority();
    }
}
