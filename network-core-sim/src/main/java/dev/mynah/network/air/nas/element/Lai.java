package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;

/**
 * A location area identification. TS 24.008 10.5.1.3.
 *
 * @param plmn the network
 * @param lac the location area code, 16 bits; FFFE stands for a deleted one
 */
public record Lai(Plmn plmn, int lac) {

    /** Its coding. */
    public static final ElementType<Lai> TYPE = ElementType.of(
            "Location area identification",
            "TS 24.301 9.9.2.2",
            in -> new Lai(PlmnCoding.read(in), in.uint16()),
            (lai, out) -> {
                PlmnCoding.write(lai.plmn(), out);
                out.uint16(lai.lac());
            });

    /** Refuses a code that does not fit its bits. */
    public Lai {
        if (lac < 0 || lac > 0xFFFF) {
            throw new IllegalArgumentException("lac: " + lac);
        }
    }

    @Override
    public String toString() {
        return "%s/%04X".formatted(plmn, lac);
    }
}
