package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * A 5G globally unique temporary identity: the AMF that gave it, and the 5G-TMSI within that AMF. TS 23.003 2.10.
 *
 * @param plmn the network of the AMF
 * @param amfRegion 8 bits
 * @param shortForm AMF set, AMF pointer and 5G-TMSI
 */
public record Guti5g(Plmn plmn, int amfRegion, STmsi5g shortForm) implements MobileIdentity5gs {

    /** Its coding where no other identity may be. */
    public static final ElementType<Guti5g> TYPE = MobileIdentity5gs.only(Guti5g.class);

    private static final int SET_BITS_IN_CODE = 2;

    /** Refuses identities that do not fit their bits. */
    public Guti5g {
        if (amfRegion < 0 || amfRegion > 0xFF) {
            throw new IllegalArgumentException("amfRegion: " + amfRegion);
        }
    }

    /** The 5G-TMSI. */
    public int tmsi() {
        return shortForm.tmsi();
    }

    /**
     * The GUTI this identity is mapped to in EPS: AMF region and set make the MME group, set and pointer the MME code. TS
     * 23.003 2.10.2.1.2.
     */
    public Guti mapped() {
        int group = amfRegion << 8 | shortForm.amfSet() >> SET_BITS_IN_CODE;
        int code = (shortForm.amfSet() & 3) << 6 | shortForm.amfPointer();
        return new Guti(plmn, group, code, shortForm.tmsi());
    }

    /** The 5G-GUTI a GUTI of EPS is mapped to. TS 23.003 2.10.2.2.2. */
    public static Guti5g mappedFrom(Guti guti) {
        int set = (guti.mmeGroupId() & 0xFF) << SET_BITS_IN_CODE | guti.mmeCode() >> 6;
        return new Guti5g(guti.plmn(), guti.mmeGroupId() >> 8, new STmsi5g(set, guti.mmeCode() & 0x3F, guti.mTmsi()));
    }

    static Guti5g read(OctetReader in) {
        return new Guti5g(PlmnCoding.read(in), in.octet(), STmsi5g.read(in));
    }

    void write(OctetWriter out) {
        PlmnCoding.write(plmn, out);
        out.octet(amfRegion);
        shortForm.write(out);
    }

    @Override
    public String toString() {
        return "5G-GUTI %s-%02X-%03X-%02X-%08X"
                .formatted(plmn, amfRegion, shortForm.amfSet(), shortForm.amfPointer(), shortForm.tmsi());
    }
}
