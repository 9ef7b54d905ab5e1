package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What went over Gb as a capture of IP packets, which tshark reads. */
public final class GbTrace {
    private static final int RAW_IP = 101;
    private static final int IP_HEADER = 20;
    private static final int UDP_HEADER = 8;

    private final OctetWriter out = new OctetWriter()
            .int32(0xA1B2C3D4)
            .uint16(2)
            .uint16(4)
            .int32(0)
            .int32(0)
            .int32(65535)
            .int32(RAW_IP);
    private int seconds;

    /** Adds a datagram. */
    public synchronized void add(boolean toSgsn, Octets datagram) {
        int length = IP_HEADER + UDP_HEADER + datagram.length();
        int mobileSide = 0x7F000001;
        int sgsn = 0x7F000002;
        out.int32(seconds++).int32(0).int32(length).int32(length);
        out.octet(0x45).octet(0).uint16(length).int32(0).octet(64).octet(17).uint16(0);
        out.int32(toSgsn ? mobileSide : sgsn).int32(toSgsn ? sgsn : mobileSide);
        out.uint16(toSgsn ? 23001 : 23000).uint16(toSgsn ? 23000 : 23001);
        out.uint16(UDP_HEADER + datagram.length()).uint16(0).octets(datagram);
    }

    /** Writes the capture. */
    public synchronized Path write(Path file) throws IOException {
        return Files.write(file, out.toByteArray());
    }
}
