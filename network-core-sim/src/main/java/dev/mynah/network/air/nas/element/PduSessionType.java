package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a PDU session carries. TS 24.501 9.11.4.11. */
public enum PduSessionType {
    /** IPv4. */
    IPV4(1),
    /** IPv6. */
    IPV6(2),
    /** IPv4 and IPv6. */
    IPV4V6(3),
    /** Something else. */
    UNSTRUCTURED(4),
    /** Ethernet frames. */
    ETHERNET(5);

    /** Its coding, half an octet. */
    public static final ElementType<PduSessionType> TYPE = ElementType.of(
            "PDU session type", "TS 24.501 9.11.4.11", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    PduSessionType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as IPv4v6, as the standard asks. */
    public static PduSessionType of(int value) {
        return switch (value & 7) {
            case 1 -> IPV4;
            case 2 -> IPV6;
            case 4 -> UNSTRUCTURED;
            case 5 -> ETHERNET;
            default -> IPV4V6;
        };
    }
}
