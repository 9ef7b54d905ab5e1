package dev.mynah.network.pdn;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Optional;

/** The IPv6 prefixes of one APN: each PDN connection has a /64 of its own (TS 23.401 5.3.1.2.2). */
final class Ipv6Pool {
    private final long network;
    private final int size;
    private final BitSet taken = new BitSet();
    private int next = FIRST;

    /** The first /64 is the gateway's. */
    private static final int FIRST = 1;

    private Ipv6Pool(long network, int size) {
        this.network = network;
        this.size = size;
    }

    /**
     * @param block as {@code 2001:db8:45::/48}, from /40 to /62
     * @throws IllegalArgumentException when it is anything else
     */
    static Ipv6Pool of(String block) {
        int slash = block.indexOf('/');
        String length = slash < 0 ? "" : block.substring(slash + 1);
        if (!length.matches("[0-9]{2}") || Integer.parseInt(length) < 40 || Integer.parseInt(length) > 62) {
            throw new IllegalArgumentException(
                    "ipv6: \"" + block + "\" is not a block from /40 to /62, as 2001:db8:45::/48");
        }
        InetAddress address = IpLiteral.parse("ipv6", block.substring(0, slash));
        if (address.getAddress().length != 16) {
            throw new IllegalArgumentException("ipv6: \"" + block + "\" is not IPv6");
        }
        int bits = 64 - Integer.parseInt(length);
        ByteBuffer octets = ByteBuffer.wrap(address.getAddress());
        long network = octets.getLong();
        if ((network & (1L << bits) - 1) != 0 || octets.getLong() != 0) {
            throw new IllegalArgumentException("ipv6: \"" + block + "\" has bits beyond its /" + length);
        }
        return new Ipv6Pool(network, 1 << bits);
    }

    /** The address that is the gateway's own. */
    InetAddress gateway() {
        try {
            return InetAddress.getByAddress(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(network)
                    .putLong(1)
                    .array());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen octets are always an address", e);
        }
    }

    /** A free prefix with an interface identifier for the UE; empty when all are given out. */
    Optional<Ipv6Prefix> take() {
        int index = free(next);
        if (index < 0) {
            index = free(FIRST);
        }
        if (index < 0) {
            return Optional.empty();
        }
        taken.set(index);
        next = index + 1;
        return Optional.of(new Ipv6Prefix(network | index, index));
    }

    private int free(int from) {
        int index = taken.nextClearBit(from);
        return index < size ? index : -1;
    }

    void give(Ipv6Prefix prefix) {
        taken.clear((int) (prefix.prefix() - network));
    }
}
