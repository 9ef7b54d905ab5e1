package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** Who a UE says it is, or is told to be, in 5GS. TS 24.501 9.11.3.4. */
public sealed interface MobileIdentity5gs permits Suci, Guti5g, STmsi5g, Imei, Imeisv, MobileIdentity5gs.Other {

    /** Its coding. */
    ElementType<MobileIdentity5gs> TYPE = ElementType.of(
            "5GS mobile identity", "TS 24.501 9.11.3.4", MobileIdentity5gs::read, MobileIdentity5gs::write);

    /** Its coding where only an IMEISV may be. */
    ElementType<Imeisv> IMEISV = only(Imeisv.class);

    /** The coding of an element that may be of one kind only. */
    static <T extends MobileIdentity5gs> ElementType<T> only(Class<T> kind) {
        return ElementType.of(
                TYPE.name(),
                TYPE.clause(),
                in -> {
                    MobileIdentity5gs identity = read(in);
                    if (!kind.isInstance(identity)) {
                        throw in.malformed("not a " + kind.getSimpleName());
                    }
                    return kind.cast(identity);
                },
                MobileIdentity5gs::write);
    }

    /**
     * No identity, a SUCI of another kind than of an IMSI, or a kind of identity that is not known: the octets as they
     * came.
     *
     * @param octets the value, the kind in bits 1 to 3 of the first octet
     */
    record Other(Octets octets) implements MobileIdentity5gs {}

    /** The answer of a UE that does not have what it is asked for. */
    MobileIdentity5gs NONE = new Other(Octets.hex("000000"));

    private static MobileIdentity5gs read(OctetReader in) {
        int first = in.peek();
        return switch (first & 7) {
            case 1 -> (first >> 4 & 7) == 0 ? Suci.read(in) : new Other(in.rest());
            case 2 -> {
                in.skip(1);
                yield Guti5g.read(in);
            }
            case 3 -> new Imei(Digits.read(in, Imei.LENGTH, Imei.LENGTH));
            case 4 -> {
                in.skip(1);
                yield STmsi5g.read(in);
            }
            case 5 -> new Imeisv(Digits.read(in, Imeisv.LENGTH, Imeisv.LENGTH));
            default -> new Other(in.rest());
        };
    }

    private static void write(MobileIdentity5gs identity, OctetWriter out) {
        if (identity instanceof Suci suci) {
            suci.write(out);
        } else if (identity instanceof Guti5g guti) {
            out.octet(0xF2);
            guti.write(out);
        } else if (identity instanceof STmsi5g tmsi) {
            out.octet(0xF4);
            tmsi.write(out);
        } else if (identity instanceof Imei imei) {
            Digits.write(3, imei.digits(), out);
        } else if (identity instanceof Imeisv imeisv) {
            Digits.write(5, imeisv.digits(), out);
        } else if (identity instanceof Other other) {
            out.octets(other.octets());
        }
    }
}
