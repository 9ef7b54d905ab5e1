package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** How LLC frames are ciphered in GSM. TS 24.008 10.5.5.3, TS 41.061. */
public enum Gea {
    /** Not at all. */
    NONE(0),
    GEA1(1),
    GEA2(2),
    GEA3(3),
    GEA4(4),
    GEA5(5),
    GEA6(6),
    GEA7(7);

    /** Its coding, three bits. */
    public static final ElementType<Gea> TYPE = ElementType.of(
            "Ciphering algorithm",
            "TS 24.008 10.5.5.3",
            in -> values()[in.octet() & 7],
            (one, out) -> out.octet(one.value));

    private final int value;

    Gea(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }
}
