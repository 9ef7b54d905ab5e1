package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * What a UE can do in 5GS mobility management. TS 24.501 9.11.3.1.
 *
 * @param octets 1 to 13 octets of feature bits
 */
public record Mm5gCapability(Octets octets) {

    private static final int S1_MODE = 0x01;

    /** Its coding. */
    public static final ElementType<Mm5gCapability> TYPE = ElementType.wrapped(
            "5GMM capability", "TS 24.501 9.11.3.1", in -> new Mm5gCapability(in.rest()), Mm5gCapability::octets);

    /** Refuses less than the octet every such element has. */
    public Mm5gCapability {
        if (octets.isEmpty()) {
            throw new IllegalArgumentException("5GMM capability without an octet");
        }
    }

    /** One octet that says whether the UE can do LTE as well. */
    public static Mm5gCapability of(boolean s1Mode) {
        return new Mm5gCapability(Octets.of((byte) (s1Mode ? S1_MODE : 0)));
    }

    /** Whether the UE can do LTE as well. */
    public boolean s1Mode() {
        return (octets.at(0) & S1_MODE) != 0;
    }
}
