package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** A PLMN in three octets: MCC2 MCC1, MNC3 MCC3, MNC2 MNC1, where MNC3 is F for an MNC of two digits. TS 24.008 10.5.1.3. */
public final class PlmnCoding {

    /** The element made of a PLMN alone. */
    public static final ElementType<Plmn> TYPE =
            ElementType.of("PLMN identity", "TS 24.301 9.9.3.77", PlmnCoding::read, PlmnCoding::write);

    private PlmnCoding() {}

    /** The three octets, also the serving network identity of TS 33.401 A.2. */
    public static Octets octets(Plmn plmn) {
        return TYPE.encode(plmn);
    }

    static Plmn read(OctetReader in) {
        int first = in.octet();
        int second = in.octet();
        int third = in.octet();
        int mnc3 = second >> 4;
        String mcc = "" + digit(in, first & 0xF) + digit(in, first >> 4) + digit(in, second & 0xF);
        String mnc = "" + digit(in, third & 0xF) + digit(in, third >> 4);
        return new Plmn(mcc, mnc3 == 0xF ? mnc : mnc + digit(in, mnc3));
    }

    static void write(Plmn plmn, OctetWriter out) {
        String mcc = plmn.mcc();
        String mnc = plmn.mnc();
        int mnc3 = mnc.length() == 3 ? mnc.charAt(2) - '0' : 0xF;
        out.octet((mcc.charAt(1) - '0') << 4 | (mcc.charAt(0) - '0'));
        out.octet(mnc3 << 4 | (mcc.charAt(2) - '0'));
        out.octet((mnc.charAt(1) - '0') << 4 | (mnc.charAt(0) - '0'));
    }

    private static char digit(OctetReader in, int value) {
        if (value > 9) {
            throw in.malformed("PLMN digit " + Integer.toHexString(value));
        }
        return (char) ('0' + value);
    }
}
