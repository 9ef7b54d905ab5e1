package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;

/**
 * A tracking area identity. TS 24.301 9.9.3.32.
 *
 * @param plmn the network
 * @param tac the tracking area code, 16 bits
 */
public record Tai(Plmn plmn, int tac) {

    /** Its coding. */
    public static final ElementType<Tai> TYPE = ElementType.of(
            "Tracking area identity",
            "TS 24.301 9.9.3.32",
            in -> new Tai(PlmnCoding.read(in), in.uint16()),
            (tai, out) -> {
                PlmnCoding.write(tai.plmn(), out);
                out.uint16(tai.tac());
            });

    /** Refuses a code that does not fit its bits. */
    public Tai {
        if (tac < 0 || tac > 0xFFFF) {
            throw new IllegalArgumentException("tac: " + tac);
        }
    }

    @Override
    public String toString() {
        return "%s/%04X".formatted(plmn, tac);
    }
}
