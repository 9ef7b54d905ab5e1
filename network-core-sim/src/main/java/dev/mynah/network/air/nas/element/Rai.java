package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * A routing area identification: a part of a location area in the packet domain. TS 24.008 10.5.5.15.
 *
 * @param lai the location area
 * @param rac the routing area code, 8 bits
 */
public record Rai(Lai lai, int rac) {

    /** Its coding. */
    public static final ElementType<Rai> TYPE = ElementType.of(
            "Routing area identification",
            "TS 24.008 10.5.5.15",
            in -> new Rai(new Lai(PlmnCoding.read(in), in.uint16()), in.octet()),
            (rai, out) -> {
                PlmnCoding.write(rai.lai.plmn(), out);
                out.uint16(rai.lai.lac()).octet(rai.rac);
            });

    /** Refuses a code that does not fit its bits. */
    public Rai {
        if (rac < 0 || rac > 0xFF) {
            throw new IllegalArgumentException("rac: " + rac);
        }
    }

    @Override
    public String toString() {
        return "%s/%02X".formatted(lai, rac);
    }
}
