package dev.mynah.modem.sockets;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions for addresses, and what is answered. RFC 1035 4, RFC 3596 2. */
final class DnsMessage {
    static final int A = 1;
    static final int AAAA = 28;

    private static final int HEADER = 12;
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_RECORDS = 64;

    /**
     * An answer.
     *
     * @param code 0, or why there are no addresses; 3 if nobody has the name
     * @param seconds how long the addresses may be kept
     */
    record Response(int code, List<InetAddress> addresses, long seconds) {}

    private DnsMessage() {}

    /** Whether a name can be asked for. RFC 1035 2.3.4. */
    static boolean askable(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && Arrays.stream(name.split("\\.", -1)).allMatch(it -> !it.isEmpty() && it.length() <= LONGEST_LABEL)
                && name.chars().allMatch(it -> it > ' ' && it < 0x7F);
    }

    static byte[] question(int id, String name, int type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Recursion desired, one question.
        out.writeBytes(new byte[] {(byte) (id >> 8), (byte) id, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        for (String label : name.split("\\.", -1)) {
            out.write(label.length());
            out.writeBytes(label.getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes(new byte[] {0, 0, (byte) type, 0, 1});
        return out.toByteArray();
    }

    /** The answer to a question; empty if it is none, or damaged. */
    static Optional<Response> response(byte[] octets, byte[] question) {
        if (octets.length < question.length
                || octets[0] != question[0]
                || octets[1] != question[1]
                || (octets[2] & 0x80) == 0
                || !asksTheSame(octets, question)) {
            return Optional.empty();
        }
        int type = question[question.length - 3];
        List<InetAddress> addresses = new ArrayList<>();
        long seconds = Long.MAX_VALUE;
        int at = question.length;
        int records = Math.min(MOST_RECORDS, word(octets, 6));
        for (int i = 0; i < records; i++) {
            at = afterName(octets, at);
            if (at < 0 || at + 10 > octets.length) {
                return Optional.empty();
            }
            int length = word(octets, at + 8);
            int end = at + 10 + length;
            if (end > octets.length) {
                return Optional.empty();
            }
            if (word(octets, at) == type && length == (type == A ? 4 : 16)) {
                addresses.add(address(Arrays.copyOfRange(octets, at + 10, end)));
                seconds = Math.min(seconds, ((long) word(octets, at + 4) << 16) | word(octets, at + 6));
            }
            at = end;
        }
        return Optional.of(new Response(octets[3] & 0xF, addresses, addresses.isEmpty() ? 0 : seconds));
    }

    private static boolean asksTheSame(byte[] octets, byte[] question) {
        return word(octets, 4) == 1
                && new String(octets, HEADER, question.length - HEADER, StandardCharsets.ISO_8859_1)
                        .equalsIgnoreCase(
                                new String(question, HEADER, question.length - HEADER, StandardCharsets.ISO_8859_1));
    }

    /** Where a name ends, or -1. */
    private static int afterName(byte[] octets, int from) {
        int at = from;
        while (at < octets.length) {
            int length = octets[at] & 0xFF;
            if (length == 0) {
                return at + 1;
            }
            if (length >= 0xC0) {
                return at + 2;
            }
            at += 1 + length;
        }
        return -1;
    }

    private static InetAddress address(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + octets.length + " octets", e);
        }
    }

    private static int word(byte[] octets, int at) {
        return ((octets[at] & 0xFF) << 8) | (octets[at + 1] & 0xFF);
    }
}
