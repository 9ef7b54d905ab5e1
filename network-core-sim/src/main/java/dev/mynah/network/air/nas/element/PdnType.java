package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;

/** What a PDN connection carries. TS 24.301 9.9.4.10. */
public enum PdnType {
    /** IPv4. */
    IPV4(1),
    /** IPv6. */
    IPV6(2),
    /** IPv4 and IPv6. */
    IPV4V6(3),
    /** Something else. */
    NON_IP(5),
    /** Ethernet frames. */
    ETHERNET(6);

    /** Its coding, half an octet. */
    public static final ElementType<PdnType> TYPE =
            ElementType.of("PDN type", "TS 24.301 9.9.4.10", PdnType::read, (one, out) -> out.octet(one.value));

    private final int value;

    PdnType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    static PdnType read(OctetReader in) {
        int value = in.octet() & 7;
        return switch (value) {
            case 1 -> IPV4;
            case 2, 4 -> IPV6;
            case 3 -> IPV4V6;
            case 5 -> NON_IP;
            case 6 -> ETHERNET;
            default -> throw in.malformed("reserved value " + value);
        };
    }
}
