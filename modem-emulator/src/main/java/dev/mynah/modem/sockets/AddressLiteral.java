package dev.mynah.modem.sockets;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as hosts write it, where a name may stand as well. */
public final class AddressLiteral {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?=[0-9A-Fa-f:])[0-9A-Fa-f.]*(?::[0-9A-Fa-f.]*){2,7}");

    private AddressLiteral() {}

    /** Dotted as in IPv4, or with colons (RFC 4291 2.2); empty for all else. Asks nobody. */
    public static Optional<InetAddress> read(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // What has this shape is never looked up as a name.
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
