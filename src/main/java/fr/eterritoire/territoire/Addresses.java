package fr.eterritoire.territoire;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The door to absolute addresses, for mails, feeds and canonical links, and to the hosts that are
/// ours.
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

    /// The territory under whose address this was asked for.
    public static Optional<Territoire> territoireOf(HttpServletRequest request) {
        return Optional.ofNullable((Territoire) request.getAttribute(AddressFilter.TERRITOIRE));
    }

    /// Whether requests to this host, named without its port, are answered.
    boolean isDeclared(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(settings.adresse().getHost()) || settings.hotes().contains(lower);
    }

    /// @param adresse `eterritoire.adresse`: the platform's public address, without a path
    /// @param hotes `eterritoire.hotes`: other names, in lower case, under which it answers
    @ConfigurationProperties("eterritoire")
    record Settings(URI adresse, @DefaultValue Set<String> hotes) {}
}
