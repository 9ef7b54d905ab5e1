package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/** Who a UE says it is, or is told to be, in EPS. TS 24.301 9.9.3.12. */
public sealed interface EpsMobileIdentity permits Imsi, Imei, Guti {

    /** Its coding. */
    ElementType<EpsMobileIdentity> TYPE = ElementType.of(
            "EPS mobile identity", "TS 24.301 9.9.3.12", EpsMobileIdentity::read, EpsMobileIdentity::write);

    private static EpsMobileIdentity read(OctetReader in) {
        int kind = in.peek() & 7;
        return switch (kind) {
            case 1 -> new Imsi(Digits.read(in, Imsi.MIN, Imsi.MAX));
            case 3 -> new Imei(Digits.read(in, Imei.LENGTH, Imei.LENGTH));
            case 6 -> {
                in.skip(1);
                yield new Guti(PlmnCoding.read(in), in.uint16(), in.octet(), in.int32());
            }
            default -> throw in.malformed("identity of kind " + kind);
        };
    }

    private static void write(EpsMobileIdentity identity, OctetWriter out) {
        if (identity instanceof Imsi imsi) {
            Digits.write(1, imsi.digits(), out);
        } else if (identity instanceof Imei imei) {
            Digits.write(3, imei.digits(), out);
        } else if (identity instanceof Guti guti) {
            out.octet(0xF6);
            PlmnCoding.write(guti.plmn(), out);
            out.uint16(guti.mmeGroupId()).octet(guti.mmeCode()).int32(guti.mTmsi());
        }
    }
}
