package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;

/**
 * What kind of connection a call is. TS 24.008 10.5.4.5.
 *
 * @param octets the value, at least one octet
 */
public record BearerCapability(Octets octets) {

    /** Its coding. */
    public static final ElementType<BearerCapability> TYPE = ElementType.wrapped(
            "Bearer capability", "TS 24.008 10.5.4.5", BearerCapability::read, BearerCapability::octets);

    /** Speech at full rate, versions 3, 2 and 1, as a UE of GSM and UTRAN offers it. */
    public static final BearerCapability SPEECH = new BearerCapability(Octets.hex("6004020081"));

    /** Speech as a network asks for it: the UE knows best which versions it has. */
    public static final BearerCapability SPEECH_OF_NETWORK = new BearerCapability(Octets.hex("a0"));

    /** Information transfer capability, TS 24.008 table 10.5.103. */
    private static final int SPEECH_TRANSFER = 0;

    private static BearerCapability read(OctetReader in) {
        if (!in.hasMore()) {
            throw in.malformed("no transfer capability");
        }
        return new BearerCapability(in.rest());
    }

    /** Whether it is a telephone call, rather than data or facsimile. */
    public boolean speech() {
        return (octets.at(0) & 7) == SPEECH_TRANSFER;
    }
}
