package dev.mynah.network.pdn;

/** What one bearer has carried, as a charging record counts it (TS 32.251 5.2.1): IP packets and their octets. */
public record Usage(long uplinkPackets, long uplinkOctets, long downlinkPackets, long downlinkOctets, long dropped) {
    static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    Usage up(int octets) {
        return new Usage(uplinkPackets + 1, uplinkOctets + octets, downlinkPackets, downlinkOctets, dropped);
    }

    Usage down(int octets) {
        return new Usage(uplinkPackets, uplinkOctets, downlinkPackets + 1, downlinkOctets + octets, dropped);
    }

    Usage drop() {
        return new Usage(uplinkPackets, uplinkOctets, downlinkPackets, downlinkOctets, dropped + 1);
    }
}
