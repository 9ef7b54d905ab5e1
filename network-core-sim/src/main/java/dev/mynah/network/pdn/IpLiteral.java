package dev.mynah.network.pdn;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses in a testbed file: written out in digits, so that reading them asks no name server. */
final class IpLiteral {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IPV4 = OCTET + "(\\." + OCTET + "){3}";
    private static final String IPV6 = "[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*";

    private IpLiteral() {}

    /** @throws IllegalArgumentException naming {@code field} when the text is no address */
    static InetAddress parse(String field, String text) {
        if (text.matches(IPV4) || text.matches(IPV6)) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException e) {
                // Falls through to the same answer as any other text.
            }
        }
        throw new IllegalArgumentException(field + ": \"" + text + "\" is not an IP address");
    }
}
