package dev.mynah.modem.at.packet;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;

/** Addresses as AT writes them unless +CGPIAF says otherwise: every octet in decimal, IPv6 too. TS 27.007 10.1.23. */
final class Addresses {
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_PREFIX = 8;

    private Addresses() {}

    static String dotted(InetAddress address) {
        return dotted(address.getAddress());
    }

    /** With the subnet mask behind it: the host's own address alone for IPv4, the /64 of the bearer for IPv6. */
    static String withMask(InetAddress address) {
        byte[] octets = address.getAddress();
        byte[] mask = new byte[octets.length];
        int ones = octets.length == IPV6_LENGTH ? IPV6_PREFIX : octets.length;
        for (int i = 0; i < ones; i++) {
            mask[i] = -1;
        }
        return dotted(octets) + "." + dotted(mask);
    }

    static boolean isV4(InetAddress address) {
        return address instanceof Inet4Address;
    }

    private static String dotted(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (byte octet : octets) {
            text.append(text.length() == 0 ? "" : ".").append(String.format(Locale.ROOT, "%d", octet & 0xFF));
        }
        return text.toString();
    }
}
