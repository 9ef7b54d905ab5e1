package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * A PDU of the network service, TS 48.016 9.2.
 *
 * @param bvci the virtual connection of BSSGP, in {@link #UNITDATA} only
 * @param body elements, in {@link #UNITDATA} a PDU of BSSGP
 */
record NsPdu(int type, int bvci, Octets body) {
    static final int UNITDATA = 0x00;
    static final int RESET = 0x02;
    static final int RESET_ACK = 0x03;
    static final int UNBLOCK = 0x06;
    static final int UNBLOCK_ACK = 0x07;
    static final int ALIVE = 0x0A;
    static final int ALIVE_ACK = 0x0B;

    static final int CAUSE = 0x00;
    static final int NSVCI = 0x01;
    static final int NSEI = 0x04;

    static NsPdu of(int type, GbElements elements) {
        OctetWriter body = new OctetWriter();
        elements.write(body);
        return new NsPdu(type, 0, body.toOctets());
    }

    static Decoded<NsPdu> decode(Octets octets) {
        return octets.decode(NsPdu::read);
    }

    private static NsPdu read(OctetReader in) {
        int type = in.octet();
        if (type != UNITDATA) {
            return new NsPdu(type, 0, in.rest());
        }
        in.octet();
        return new NsPdu(type, in.octet() << 8 | in.octet(), in.rest());
    }

    Octets encode() {
        OctetWriter out = new OctetWriter().octet(type);
        if (type == UNITDATA) {
            out.octet(0).octet(bvci >> 8).octet(bvci & 0xFF);
        }
        return out.octets(body).toOctets();
    }
}
