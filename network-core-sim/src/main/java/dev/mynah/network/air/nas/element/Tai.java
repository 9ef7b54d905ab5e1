package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * A tracking area identity. TS 24.301 9.9.3.32, TS 24.501 9.11.3.8.
 *
 * @param plmn the network
 * @param tac the tracking area code, 16 bits in EPS, 24 in 5GS
 */
public record Tai(Plmn plmn, int tac) {

    static final int EPS_TAC = 2;
    static final int TAC_5GS = 3;

    /** Its coding in EPS. */
    public static final ElementType<Tai> TYPE = type("Tracking area identity", "TS 24.301 9.9.3.32", EPS_TAC);

    /** Its coding in 5GS. */
    public static final ElementType<Tai> TYPE_5GS = type("5GS tracking area identity", "TS 24.501 9.11.3.8", TAC_5GS);

    /** Refuses a code that does not fit its bits. */
    public Tai {
        if (tac < 0 || tac > 0xFFFFFF) {
            throw new IllegalArgumentException("tac: " + tac);
        }
    }

    private static ElementType<Tai> type(String name, String clause, int octets) {
        return ElementType.of(name, clause, in -> new Tai(PlmnCoding.read(in), readTac(in, octets)), (tai, out) -> {
            PlmnCoding.write(tai.plmn(), out);
            writeTac(tai.tac(), octets, out);
        });
    }

    static int readTac(OctetReader in, int octets) {
        return octets == EPS_TAC ? in.uint16() : in.octet() << 16 | in.uint16();
    }

    static void writeTac(int tac, int octets, OctetWriter out) {
        if (tac >> (8 * octets) != 0) {
            throw new IllegalArgumentException("tac: %X does not fit %d octets".formatted(tac, octets));
        }
        if (octets == TAC_5GS) {
            out.octet(tac >> 16);
        }
        out.uint16(tac);
    }

    @Override
    public String toString() {
        return "%s/%04X".formatted(plmn, tac);
    }
}
