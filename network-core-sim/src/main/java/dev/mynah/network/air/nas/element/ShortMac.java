package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * The message authentication code of a service request. TS 24.301 9.9.3.28.
 *
 * @param value the low 16 bits of the whole code
 */
public record ShortMac(int value) {

    /** Its coding, two octets. */
    public static final ElementType<ShortMac> TYPE = ElementType.of(
            "Short MAC", "TS 24.301 9.9.3.28", in -> new ShortMac(in.uint16()), (mac, out) -> out.uint16(mac.value));

    @Override
    public String toString() {
        return "%04X".formatted(value);
    }
}
