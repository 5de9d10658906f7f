package fr.eterritoire.territoire;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

import java.net.URI;

/// The door to absolute addresses, for mails, feeds and canonical links.
@Component
public class Addresses {
    private final Settings settings;

    Addresses(Settings settings) {
        this.settings = settings;
    }

    /// @param path begins with `/`
    /// @return the same on the platform's public host
    public String absolute(String path) {
        return settings.adresse().resolve(path).toString();
    }

    /// @param adresse `eterritoire.adresse`: the platform's public address, without a path
    @ConfigurationProperties("eterritoire")
    record Settings(URI adresse) {}
}
