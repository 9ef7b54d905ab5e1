package dev.mynah.modem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a host has the modem say to the card of the terminal, besides what the modem says itself: objects of the template of
 * TERMINAL CAPABILITY, whose first octet is the tag and whose second one the length. TS 102 221 11.1.19.2.
 */
public final class TerminalCapability {
    /** Nothing beyond what the modem says. */
    public static final TerminalCapability NONE = new TerminalCapability(List.of());

    /** What a template of a length of one octet has room for beside the modem's own objects. */
    private static final int LONGEST = 0x7F - 5;

    private final List<byte[]> objects;

    private TerminalCapability(List<byte[]> objects) {
        this.objects = objects;
    }

    /** The objects that octets are, one after the other; empty if they are none, or too many. */
    public static Optional<TerminalCapability> of(byte[] octets) {
        List<byte[]> objects = new ArrayList<>();
        for (int at = 0; at < octets.length; ) {
            int end = at + 1 < octets.length ? at + 2 + (octets[at + 1] & 0xFF) : Integer.MAX_VALUE;
            if (end > octets.length) {
                return Optional.empty();
            }
            objects.add(Arrays.copyOfRange(octets, at, end));
            at = end;
        }
        return octets.length > LONGEST ? Optional.empty() : Optional.of(new TerminalCapability(objects));
    }

    public List<byte[]> objects() {
        return objects.stream().map(byte[]::clone).toList();
    }

    /** Whether there is an object of a tag. */
    public boolean has(byte tag) {
        return objects.stream().anyMatch(it -> it[0] == tag);
    }
}
