package org.wellkept.auth.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an attempt came from, as far as throttling cares.
 *
 * @param network an IPv4 address, or the first 64 bits of an IPv6 one, since a household holds all of those
 */
public record ClientAddress(String network) {

    /** An address without a name, perhaps with a port: names would have to be looked up. */
    private static final Pattern FOUR = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");

    private static final Pattern SIX = Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%.*)?");
    private static final Pattern SIX_IN_BRACKETS = Pattern.compile("\\[(.*)](?::\\d+)?");

    /**
     * The client's address, where the server may stand behind proxies that tell whom they forward for. What they tell is
     * believed only from this machine and from the proxies that are known; anybody else could write anything.
     *
     * @param remote the address that the connection comes from
     * @param forwardedFor the values of X-Forwarded-For, in which each proxy adds its peer at the end
     * @param proxies addresses of known proxies on other machines
     */
    public static ClientAddress of(String remote, List<String> forwardedFor, Set<String> proxies) {
        InetAddress client = parsed(remote).orElse(InetAddress.getLoopbackAddress());
        List<String> hops = forwardedFor.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
        for (String hop : hops.reversed()) {
            Optional<InetAddress> before = parsed(hop);
            if (before.isEmpty() || !isProxy(client, proxies)) {
                break;
            }
            client = before.get();
        }
        return new ClientAddress(network(client));
    }

    /** Whether it came from this very machine, and from no proxy on it that forwards for somebody else. */
    public boolean isThisMachine() {
        return network.startsWith("127.") || network.equals("0000000000000000/64");
    }

    private static boolean isProxy(InetAddress address, Set<String> proxies) {
        return address.isLoopbackAddress() || proxies.contains(address.getHostAddress());
    }

    private static String network(InetAddress address) {
        if (address instanceof Inet6Address six) {
            return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) + "/64";
        }
        return address.getHostAddress();
    }

    private static Optional<InetAddress> parsed(String written) {
        Matcher brackets = SIX_IN_BRACKETS.matcher(written);
        String bare = brackets.matches() ? brackets.group(1) : written;
        for (Pattern pattern : List.of(FOUR, SIX)) {
            Matcher literal = pattern.matcher(bare);
            if (literal.matches()) {
                try {
                    return Optional.of(InetAddress.getByName(literal.group(1)));
                } catch (UnknownHostException notAnAddress) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
