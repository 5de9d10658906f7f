package fr.eterritoire.outgoing;

import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;

import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Judges where a request wants to go. An address that people may give has a name, not numbers:
/// whichever way they are written, they are refused before anything is asked. The name is then
/// resolved once, all its addresses must be public, and the connection goes to these and no others,
/// so that a name which changes its mind in between (DNS rebinding) gains nothing.
@Component
class Border implements DnsResolver {
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST_NAME = 253;

    private final Names names;
    private final OutgoingSettings settings;

    Border(Names names, OutgoingSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /// Why this address is not asked, if it is not: what can be told without asking for its name.
    Optional<Refusal> refusal(URI address) {
        var scheme = address.getScheme() == null ? "" : lower(address.getScheme());
        var host = address.getHost();
        if (!PORTS.containsKey(scheme)) {
            return Optional.of(Refusal.SCHEME);
        }
        if (host == null || address.getRawUserInfo() != null) {
            return Optional.of(Refusal.HOST);
        }
        var port = address.getPort() == -1 ? PORTS.get(scheme) : address.getPort();
        if (isVouchedFor(host, port)) {
            return Optional.empty();
        }
        if (!PORTS.containsValue(port)) {
            return Optional.of(Refusal.PORT);
        }
        return isName(host) ? Optional.empty() : Optional.of(Refusal.HOST);
    }

    private boolean isVouchedFor(String host, int port) {
        return settings.permis().contains(lower(host) + ":" + port);
    }

    private static boolean isName(String host) {
        try {
            var ascii = lower(IDN.toASCII(host));
            return ascii.length() <= LONGEST_NAME && NAME.matcher(ascii).matches();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.addressesOf(host);
        if (!Stream.of(addresses).allMatch(PublicAddress::is)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var addresses = isVouchedFor(host, port) ? names.addressesOf(host) : resolve(host);
        return Stream.of(addresses).map(each -> new InetSocketAddress(each, port)).toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
