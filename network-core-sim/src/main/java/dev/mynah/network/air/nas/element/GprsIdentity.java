package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * Who a UE is to the packet domain of GSM and UTRAN: a P-TMSI in a routing area, and the signature that goes with it. Where a
 * UE comes from LTE the three are made of its GUTI and its NAS token; where it goes there, a GUTI is made of them. TS 23.003
 * 2.8.2.
 *
 * @param area where the P-TMSI means the UE
 * @param signature three octets
 */
public record GprsIdentity(Rai area, Tmsi pTmsi, Optional<Octets> signature) {
    /** The value of the P-TMSI type and GUTI type elements for an identity that was made of one of the other system's. */
    public static final int MAPPED = 1;

    private static final int ALWAYS_SET = 0xC0000000;
    private static final int HIGH = 0x3F000000;
    private static final int LOW = 0xFFFF;
    private static final int MIDDLE = 16;

    /**
     * What a GUTI is mapped to. TS 23.003 2.8.2.1.
     *
     * @param nasToken 16 bits by which the MME recognises the UE (TS 33.401 9.1.1)
     */
    public static GprsIdentity mappedFrom(Guti guti, int nasToken) {
        int pTmsi = ALWAYS_SET | (guti.mTmsi() & (HIGH | LOW)) | guti.mmeCode() << MIDDLE;
        Octets signature = new OctetWriter()
                .octet(guti.mTmsi() >>> MIDDLE & 0xFF)
                .uint16(nasToken)
                .toOctets();
        return new GprsIdentity(area(guti, guti.mmeCode()), new Tmsi(pTmsi), Optional.of(signature));
    }

    /** The GUTI this was mapped from; what is lost of an M-TMSI on the way is its two highest bits, which are set. */
    public Optional<Guti> origin() {
        return signature
                .filter(it -> it.length() == 3)
                .map(it -> new Guti(
                        area.lai().plmn(),
                        area.lai().lac(),
                        area.rac(),
                        ALWAYS_SET | (pTmsi.value() & (HIGH | LOW)) | it.at(0) << MIDDLE));
    }

    /** The NAS token in the signature of an identity that was mapped from a GUTI. */
    public int nasToken() {
        return signature
                .filter(it -> it.length() == 3)
                .map(it -> it.at(1) << 8 | it.at(2))
                .orElse(0);
    }

    /** What this is mapped to in LTE. TS 23.003 2.8.2.2. */
    public Guti mapped() {
        int mTmsi = ALWAYS_SET | (pTmsi.value() & (HIGH | LOW)) | area.rac() << MIDDLE;
        return new Guti(area.lai().plmn(), area.lai().lac(), pTmsi.value() >>> MIDDLE & 0xFF, mTmsi);
    }

    /** What a GUTI was mapped from that is not one of an MME. */
    public static GprsIdentity originOf(Guti mapped, Optional<Octets> signature) {
        int pTmsi = ALWAYS_SET | (mapped.mTmsi() & (HIGH | LOW)) | mapped.mmeCode() << MIDDLE;
        return new GprsIdentity(area(mapped, mapped.mTmsi() >>> MIDDLE & 0xFF), new Tmsi(pTmsi), signature);
    }

    private static Rai area(Guti guti, int rac) {
        return new Rai(new Lai(guti.plmn(), guti.mmeGroupId()), rac);
    }
}
