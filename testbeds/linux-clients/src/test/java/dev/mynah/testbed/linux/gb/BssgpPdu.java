package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * A PDU of BSSGP, TS 48.018 10.
 *
 * @param tlli of the mobile, in unit data only
 */
record BssgpPdu(int type, int tlli, GbElements elements) {
    static final int DL_UNITDATA = 0x00;
    static final int UL_UNITDATA = 0x01;
    static final int PAGING_PS = 0x06;
    static final int BVC_RESET = 0x22;
    static final int BVC_RESET_ACK = 0x23;
    static final int FLOW_CONTROL_BVC = 0x26;
    static final int FLOW_CONTROL_BVC_ACK = 0x27;

    static final int BMAX_DEFAULT_MS = 0x01;
    static final int BUCKET_LEAK_RATE = 0x03;
    static final int BVCI = 0x04;
    static final int BVC_BUCKET_SIZE = 0x05;
    static final int CAUSE = 0x07;
    static final int CELL_IDENTIFIER = 0x08;
    static final int IMSI = 0x0D;
    static final int LLC_PDU = 0x0E;
    static final int R_DEFAULT_MS = 0x1C;
    static final int TAG = 0x1E;
    static final int P_TMSI = 0x20;

    /** Any quality: peak rate best effort, no radio priority. 11.3.28. */
    private static final Octets QUALITY = Octets.hex("000004");

    static BssgpPdu of(int type, GbElements elements) {
        return new BssgpPdu(type, 0, elements);
    }

    static Decoded<BssgpPdu> decode(Octets octets) {
        return octets.decode(BssgpPdu::read);
    }

    private static BssgpPdu read(OctetReader in) {
        int type = in.octet();
        int tlli = 0;
        if (type == DL_UNITDATA || type == UL_UNITDATA) {
            tlli = in.int32();
            in.octets(QUALITY.length());
        }
        return new BssgpPdu(type, tlli, GbElements.decode(in.rest()).orElseThrow());
    }

    Octets encode() {
        OctetWriter out = new OctetWriter().octet(type);
        if (type == DL_UNITDATA || type == UL_UNITDATA) {
            out.int32(tlli).octets(QUALITY);
        }
        elements.write(out);
        return out.toOctets();
    }
}
