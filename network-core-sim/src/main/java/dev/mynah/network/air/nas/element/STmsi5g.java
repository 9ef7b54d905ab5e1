package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * The short form of a 5G-GUTI. TS 23.003 2.11.
 *
 * @param amfSet 10 bits
 * @param amfPointer 6 bits
 * @param tmsi 32 bits
 */
public record STmsi5g(int amfSet, int amfPointer, int tmsi) implements MobileIdentity5gs {

    /** Its coding where no other identity may be. */
    public static final ElementType<STmsi5g> TYPE = MobileIdentity5gs.only(STmsi5g.class);

    private static final int POINTER_BITS = 6;

    /** Refuses identities that do not fit their bits. */
    public STmsi5g {
        if (amfSet < 0 || amfSet > 0x3FF) {
            throw new IllegalArgumentException("amfSet: " + amfSet);
        }
        if (amfPointer < 0 || amfPointer > 0x3F) {
            throw new IllegalArgumentException("amfPointer: " + amfPointer);
        }
    }

    static STmsi5g read(OctetReader in) {
        int amf = in.uint16();
        return new STmsi5g(amf >> POINTER_BITS, amf & 0x3F, in.int32());
    }

    void write(OctetWriter out) {
        out.uint16(amfSet << POINTER_BITS | amfPointer).int32(tmsi);
    }

    @Override
    public String toString() {
        return "5G-S-TMSI %03X-%02X-%08X".formatted(amfSet, amfPointer, tmsi);
    }
}
