package dev.mynah.network.pdn;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Optional;

/** The IPv4 addresses of one APN, given out in rising order so that an address rests as long as it can before its next use. */
final class Ipv4Pool {
    private final int network;
    private final int size;
    private final BitSet taken = new BitSet();
    private int next = FIRST_HOST;

    /** The network's own address and the gateway's, {@code .0} and {@code .1}, are not given out; nor is the last, broadcast. */
    private static final int FIRST_HOST = 2;

    private Ipv4Pool(int network, int size) {
        this.network = network;
        this.size = size;
    }

    /**
     * @param block as {@code 10.45.0.0/16}, from /8 to /29
     * @throws IllegalArgumentException when it is anything else
     */
    static Ipv4Pool of(String block) {
        int slash = block.indexOf('/');
        String length = slash < 0 ? "" : block.substring(slash + 1);
        if (!length.matches("[0-9]{1,2}") || Integer.parseInt(length) < 8 || Integer.parseInt(length) > 29) {
            throw new IllegalArgumentException(
                    "ipv4: \"" + block + "\" is not a block from /8 to /29, as 10.45.0.0/16");
        }
        int bits = 32 - Integer.parseInt(length);
        byte[] octets = IpLiteral.parse("ipv4", block.substring(0, slash)).getAddress();
        if (octets.length != 4) {
            throw new IllegalArgumentException("ipv4: \"" + block + "\" is not IPv4");
        }
        int network = ByteBuffer.wrap(octets).getInt();
        if ((network & (1 << bits) - 1) != 0) {
            throw new IllegalArgumentException("ipv4: \"" + block + "\" has bits beyond its /" + length);
        }
        return new Ipv4Pool(network, 1 << bits);
    }

    /** The address that is the gateway's own. */
    Inet4Address gateway() {
        return address(network + 1);
    }

    /** A free address; empty when all are given out. */
    Optional<Inet4Address> take() {
        int index = free(next);
        if (index < 0) {
            index = free(FIRST_HOST);
        }
        if (index < 0) {
            return Optional.empty();
        }
        taken.set(index);
        next = index + 1;
        return Optional.of(address(network + index));
    }

    private int free(int from) {
        int index = taken.nextClearBit(from);
        return index < size - 1 ? index : -1;
    }

    void give(Inet4Address address) {
        taken.clear(ByteBuffer.wrap(address.getAddress()).getInt() - network);
    }

    private static Inet4Address address(int bits) {
        try {
            return (Inet4Address)
                    InetAddress.getByAddress(ByteBuffer.allocate(4).putInt(bits).array());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four octets are always an address", e);
        }
    }
}
