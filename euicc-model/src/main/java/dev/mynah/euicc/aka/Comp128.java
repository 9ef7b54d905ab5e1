package dev.mynah.euicc.aka;

/**
 * COMP128 of one subscriber, an example of A3 and A8 that many 2G cards had (TS 43.020 leaves the algorithms to the operator). Of
 * version 1 anybody with the card can compute Ki; it is here since such cards exist.
 */
public final class Comp128 implements GsmAlgorithm {

    private static final int LENGTH = 16;

    /** The versions, which differ in tables and in how much of Kc is used. */
    public enum Version {
        V1,
        V2,
        V3
    }

    private final Version version;
    private final byte[] ki;

    private Comp128(Version version, byte[] ki) {
        if (ki.length != LENGTH) {
            throw new IllegalArgumentException("ki: " + ki.length + " octets, 16 are needed");
        }
        this.version = version;
        this.ki = ki.clone();
    }

    /** The algorithm with a Ki of 16 octets. */
    public static Comp128 of(Version version, byte[] ki) {
        return new Comp128(version, ki);
    }

    @Override
    public GsmResponse respond(byte[] rand) {
        if (rand.length != LENGTH) {
            throw new IllegalArgumentException("rand: " + rand.length + " octets, 16 are needed");
        }
        GsmResponse response =
                version == Version.V1 ? Comp128Butterfly.respond(ki, rand) : Comp128Mixer.respond(ki, rand);
        if (version != Version.V3) {
            // Only 54 bits of the key are used.
            response.kc()[6] &= (byte) 0xFC;
            response.kc()[7] = 0;
        }
        return response;
    }
}
