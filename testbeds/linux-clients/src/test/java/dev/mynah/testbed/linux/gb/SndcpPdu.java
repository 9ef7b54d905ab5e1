package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * A segment of a user's packet without acknowledgement or compression: SN-UNITDATA, TS 44.065 7.2.
 *
 * @param first whether it is the first of its packet
 * @param more whether others follow
 */
record SndcpPdu(int nsapi, boolean first, boolean more, int segment, int packet, Octets data) {
    private static final int FIRST = 0x40;
    private static final int UNITDATA = 0x20;
    private static final int MORE = 0x10;

    static Decoded<SndcpPdu> decode(Octets octets) {
        return octets.decode(SndcpPdu::read);
    }

    private static SndcpPdu read(OctetReader in) {
        int head = in.octet();
        boolean first = (head & FIRST) != 0;
        if (first) {
            in.octet();
        }
        int high = in.octet();
        int low = in.octet();
        return new SndcpPdu(head & 0xF, first, (head & MORE) != 0, high >> 4, (high & 0xF) << 8 | low, in.rest());
    }

    Octets encode() {
        OctetWriter out = new OctetWriter().octet(UNITDATA | (first ? FIRST : 0) | (more ? MORE : 0) | nsapi);
        if (first) {
            out.octet(0);
        }
        return out.octet(segment << 4 | (packet >> 8 & 0xF))
                .octet(packet & 0xFF)
                .octets(data)
                .toOctets();
    }
}
