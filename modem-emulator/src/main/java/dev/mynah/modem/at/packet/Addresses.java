package dev.mynah.modem.at.packet;

import dev.mynah.modem.at.port.AtPort;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.StringJoiner;

/** Addresses as {@code +CGPIAF} says: unless it says otherwise every octet in decimal, IPv6 too. TS 27.007 10.1.23, 10.1.30. */
final class Addresses {
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_PREFIX = 8;
    private static final int GROUPS = 8;

    private Addresses() {}

    static String written(AtPort port, InetAddress address) {
        return isV4(address) || !port.get(AddressFormat.COLONS)
                ? dotted(address.getAddress())
                : colons(port, address.getAddress());
    }

    /** With the subnet mask behind it: the host's own address alone for IPv4, the /64 of the bearer for IPv6. */
    static String withMask(AtPort port, InetAddress address) {
        byte[] octets = address.getAddress();
        byte[] mask = new byte[octets.length];
        boolean v6 = octets.length == IPV6_LENGTH;
        int ones = v6 ? IPV6_PREFIX : octets.length;
        for (int i = 0; i < ones; i++) {
            mask[i] = -1;
        }
        if (v6 && port.get(AddressFormat.PREFIX_LENGTH)) {
            return written(port, address) + "/" + ones * Byte.SIZE;
        }
        return v6 && port.get(AddressFormat.COLONS)
                ? colons(port, octets) + " " + colons(port, mask)
                : dotted(octets) + "." + dotted(mask);
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

    private static String colons(AtPort port, byte[] octets) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (octets[2 * i] & 0xFF) << 8 | (octets[2 * i + 1] & 0xFF);
        }
        String form = port.get(AddressFormat.ALL_DIGITS) ? "%04X" : "%X";
        int length = port.get(AddressFormat.COMPRESSED) ? longestRun(groups) : 0;
        int start = runOf(groups, length);
        if (length < 2) { // RFC 5952 4.2.2: a single group is written out
            return joined(groups, 0, GROUPS, form);
        }
        return joined(groups, 0, start, form) + "::" + joined(groups, start + length, GROUPS, form);
    }

    private static String joined(int[] groups, int from, int to, String form) {
        StringJoiner text = new StringJoiner(":");
        for (int i = from; i < to; i++) {
            text.add(String.format(Locale.ROOT, form, groups[i]));
        }
        return text.toString();
    }

    private static int longestRun(int[] groups) {
        int longest = 0;
        int run = 0;
        for (int group : groups) {
            run = group == 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Where the first run of so many zeros begins. */
    private static int runOf(int[] groups, int length) {
        int run = 0;
        for (int i = 0; i < groups.length; i++) {
            run = groups[i] == 0 ? run + 1 : 0;
            if (run == length) {
                return i + 1 - length;
            }
        }
        return 0;
    }
}
