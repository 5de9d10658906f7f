package fr.eterritoire.connexion;

import jakarta.servlet.http.HttpServletRequest;

import java.net.InetAddress;
import java.util.HexFormat;

/// Where a request comes from, as far as limits go: an IPv4 address, or the half of an IPv6 address
/// that a household or an office shares.
record Network(String name) {
    private static final int IPV4 = 4;

    static Network of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            var octets = InetAddress.ofLiteral(address).getAddress();
            return octets.length == IPV4
                    ? new Network(address)
                    : new Network(HexFormat.of().formatHex(octets, 0, octets.length / 2));
        } catch (IllegalArgumentException _) {
            return new Network(address);
        }
    }
}
