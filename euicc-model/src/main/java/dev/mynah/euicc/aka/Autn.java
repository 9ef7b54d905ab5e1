package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The authentication token: (SQN ^ AK) || AMF || MAC, 16 octets (TS 33.102 6.3.2).
 *
 * @param concealedSqn SQN ^ AK, 48 bits
 * @param amf the authentication management field, 16 bits
 * @param mac MAC-A, 8 octets
 */
public record Autn(long concealedSqn, int amf, byte[] mac) {

    /** Octets of an AUTN. */
    public static final int LENGTH = 16;

    /** The bit of AMF that reserves a vector for EPS, 5G and EAP-AKA' (TS 33.102 annex H). */
    public static final int SEPARATION_BIT = 0x8000;

    /** Builds a token; the values are cut to their widths. */
    public Autn {
        if (mac.length != 8) {
            throw new IllegalArgumentException("mac: " + mac.length + " octets, 8 are needed");
        }
        concealedSqn &= 0xFFFF_FFFF_FFFFL;
        amf &= 0xFFFF;
    }

    /** Reads a token; empty when it is not 16 octets long, the only thing that can be wrong with it. */
    public static Optional<Autn> parse(byte[] autn) {
        if (autn.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(autn);
        long head = buffer.getLong();
        return Optional.of(new Autn(head >>> 16, (int) head & 0xFFFF, Arrays.copyOfRange(autn, 8, LENGTH)));
    }

    /** The 16 octets. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(concealedSqn << 16 | amf)
                .put(mac)
                .array();
    }

    /** Whether the vector is meant for EPS, 5G or EAP-AKA'. */
    public boolean separated() {
        return (amf & SEPARATION_BIT) != 0;
    }

    @Override
    public String toString() {
        return "autn=" + HexFormat.of().formatHex(toBytes());
    }
}
