package fr.eterritoire.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Which addresses are on the public Internet: all but those that IANA's special-purpose registries
/// (RFC 6890) keep for a machine, a network, or a group, in whichever of the ways IPv6 can write an
/// IPv4 address.
final class PublicAddress {
    /// A range of addresses: those whose first bits are these.
    private record Range(byte[] start, int bits) {
        static Range of(String start, int bits) {
            return new Range(InetAddress.ofLiteral(start).getAddress(), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> KEPT =
            List.of(
                    Range.of("0.0.0.0", 8), // this network
                    Range.of("10.0.0.0", 8), // private
                    Range.of("100.64.0.0", 10), // behind a provider's NAT
                    Range.of("127.0.0.0", 8), // this machine
                    Range.of("169.254.0.0", 16), // link-local, where clouds keep their secrets
                    Range.of("172.16.0.0", 12), // private
                    Range.of("192.0.0.0", 24), // protocol assignments
                    Range.of("192.0.2.0", 24), // documentation
                    Range.of("192.31.196.0", 24), // AS112
                    Range.of("192.52.193.0", 24), // AMT
                    Range.of("192.88.99.0", 24), // 6to4 relays
                    Range.of("192.168.0.0", 16), // private
                    Range.of("192.175.48.0", 24), // AS112
                    Range.of("198.18.0.0", 15), // benchmarks
                    Range.of("198.51.100.0", 24), // documentation
                    Range.of("203.0.113.0", 24), // documentation
                    Range.of("224.0.0.0", 4), // multicast
                    Range.of("240.0.0.0", 4), // reserved, broadcast
                    Range.of("2001::", 23), // protocol assignments, Teredo among them
                    Range.of("2001:db8::", 32), // documentation
                    Range.of("2620:4f:8000::", 48), // AS112
                    Range.of("3fff::", 20)); // documentation

    /// IPv6 hands out addresses from this range alone: `::1`, `fc00::/7`, `fe80::/10`, `ff00::/8`
    /// and all ways to write an IPv4 address but one are outside it.
    private static final Range GLOBAL = Range.of("2000::", 3);

    private static final Range NAT64 = Range.of("64:ff9b::", 96);
    private static final Range SIX_TO_FOUR = Range.of("2002::", 16);

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isNotKept(bytes);
        }
        if (NAT64.holds(bytes)) {
            return isNotKept(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isNotKept(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL.holds(bytes) && isNotKept(bytes);
    }

    private static boolean isNotKept(byte[] address) {
        return KEPT.stream().noneMatch(range -> range.holds(address));
    }
}
