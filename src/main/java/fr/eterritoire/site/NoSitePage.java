package fr.eterritoire.site;

import java.net.URI;

/// What is said under a host that nobody declared: nothing there can lead on but the platform's own
/// address.
///
/// @param platform absolute
public record NoSitePage(ErrorPage said, String platform) {
    /// « eterritoire.exemple »
    public String host() {
        return URI.create(platform).getAuthority();
    }
}
