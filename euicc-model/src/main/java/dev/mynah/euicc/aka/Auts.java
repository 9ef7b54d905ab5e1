package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The resynchronisation token a card answers a stale challenge with: (SQN_MS ^ AK*) || MAC-S, 14 octets (TS 33.102 6.3.3).
 *
 * @param concealedSqn SQN_MS ^ AK*, 48 bits
 * @param macS 8 octets
 */
public record Auts(long concealedSqn, byte[] macS) {

    /** Octets of an AUTS. */
    public static final int LENGTH = 14;

    // The AMF in MAC-S is a dummy of zeros, so that AUTS need not carry it (TS 33.102 6.3.3).
    private static final int AMF_STAR = 0;

    /** Builds a token; the sequence number is cut to its width. */
    public Auts {
        if (macS.length != 8) {
            throw new IllegalArgumentException("macS: " + macS.length + " octets, 8 are needed");
        }
        concealedSqn &= 0xFFFF_FFFF_FFFFL;
    }

    /** The token of a card whose highest accepted sequence number is {@code sqnMs}. */
    public static Auts of(AlgorithmSet functions, byte[] rand, long sqnMs) {
        return new Auts(sqnMs ^ functions.f5Star(rand), functions.f1Star(rand, sqnMs, AMF_STAR));
    }

    /** Reads a token; empty when it is not 14 octets long, the only thing that can be wrong with it. */
    public static Optional<Auts> parse(byte[] auts) {
        if (auts.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(auts);
        long concealed = (buffer.getShort() & 0xFFFFL) << 32 | (buffer.getInt() & 0xFFFF_FFFFL);
        return Optional.of(new Auts(concealed, Arrays.copyOfRange(auts, 6, LENGTH)));
    }

    /**
     * The card's SQN_MS, if the token is genuine (TS 33.102 6.3.5).
     *
     * @param rand the RAND of the challenge the card refused
     */
    public OptionalLong verify(AlgorithmSet functions, byte[] rand) {
        long sqnMs = concealedSqn ^ functions.f5Star(rand);
        boolean genuine = MessageDigest.isEqual(macS, functions.f1Star(rand, sqnMs, AMF_STAR));
        return genuine ? OptionalLong.of(sqnMs) : OptionalLong.empty();
    }

    /** The 14 octets. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH)
                .putShort((short) (concealedSqn >>> 32))
                .putInt((int) concealedSqn)
                .put(macS)
                .array();
    }

    @Override
    public String toString() {
        return "auts=" + HexFormat.of().formatHex(toBytes());
    }
}
