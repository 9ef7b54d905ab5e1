package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** Who or what a mobile station is. TS 24.008 10.5.1.4. */
public sealed interface MobileIdentity permits Imsi, Imei, Imeisv, Tmsi, MobileIdentity.Other {

    /** Its coding. */
    ElementType<MobileIdentity> TYPE =
            ElementType.of("Mobile identity", "TS 24.008 10.5.1.4", MobileIdentity::read, MobileIdentity::write);

    /**
     * No identity, a TMGI, or a kind of identity that is not known: the octets as they came.
     *
     * @param octets the value, the kind in bits 1 to 3 of the first octet
     */
    record Other(Octets octets) implements MobileIdentity {}

    /** The answer of a station that does not have what it is asked for. */
    MobileIdentity NONE = new Other(Octets.hex("f0ffff"));

    private static MobileIdentity read(OctetReader in) {
        return switch (in.peek() & 7) {
            case 1 -> new Imsi(Digits.read(in, Imsi.MIN, Imsi.MAX));
            case 2 -> new Imei(Digits.read(in, Imei.LENGTH, Imei.LENGTH));
            case 3 -> new Imeisv(Digits.read(in, Imeisv.LENGTH, Imeisv.LENGTH));
            case 4 -> readTmsi(in);
            default -> new Other(in.rest());
        };
    }

    private static Tmsi readTmsi(OctetReader in) {
        in.skip(1);
        if (in.remaining() != Integer.BYTES) {
            throw in.malformed("TMSI of " + in.remaining() + " octets");
        }
        return new Tmsi(in.int32());
    }

    private static void write(MobileIdentity identity, OctetWriter out) {
        if (identity instanceof Imsi imsi) {
            Digits.write(1, imsi.digits(), out);
        } else if (identity instanceof Imei imei) {
            Digits.write(2, imei.digits(), out);
        } else if (identity instanceof Imeisv imeisv) {
            Digits.write(3, imeisv.digits(), out);
        } else if (identity instanceof Tmsi tmsi) {
            out.octet(0xF4).int32(tmsi.value());
        } else if (identity instanceof Other other) {
            out.octets(other.octets());
        }
    }
}
