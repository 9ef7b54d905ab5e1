package dev.mynah.testbed.trace;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UserPacket;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Users' packets in a pcap file of raw IP, apart from {@link PcapTrace}: a download would drive the signalling out of a
 * file both share, and Wireshark follows streams better without an envelope around each packet.
 */
final class DataTrace implements Sink {
    /** LINKTYPE_RAW. */
    private static final int LINKTYPE = 101;

    private final RotatingPcap file;

    DataTrace(Path path) throws IOException {
        this(path, Rotation.LIMIT);
    }

    /** @param limit octets of packets after which the file makes room for a new one */
    DataTrace(Path path, long limit) throws IOException {
        this.file = new RotatingPcap(path, LINKTYPE, limit);
    }

    @Override
    public void write(Event event) {
        if (event instanceof UserPacket packet) {
            file.packet(event.time(), packet.octets());
        }
    }

    @Override
    public void lost(long count) {
        // A capture has no place for it; the log says it.
    }

    @Override
    public void flush() {
        file.flush();
    }

    @Override
    public void close() {
        file.close();
    }

    @Override
    public String toString() {
        return "data.pcap";
    }
}
