package dev.mynah.testbed.trace;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UserPacket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Users' packets in a pcap file of raw IP, apart from {@link PcapTrace}: a download would drive the signalling out of a
 * file both share, and Wireshark follows streams better without an envelope around each packet.
 */
final class DataTrace implements Sink {
    /** LINKTYPE_RAW. */
    private static final int LINKTYPE = 101;

    private final Path path;
    private final long limit;
    private PcapFile file;
    private long written;

    DataTrace(Path path) throws IOException {
        this(path, Rotation.LIMIT);
    }

    /** @param limit octets of packets after which the file makes room for a new one */
    DataTrace(Path path, long limit) throws IOException {
        this.path = path;
        this.limit = limit;
        this.file = new PcapFile(Rotation.begin(path), LINKTYPE);
    }

    @Override
    public void write(Event event) {
        if (event instanceof UserPacket packet) {
            try {
                if (written > limit) {
                    file.close();
                    file = new PcapFile(Rotation.begin(path), LINKTYPE);
                    written = 0;
                }
                file.packet(event.time(), packet.octets());
                written += packet.octets().length;
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }

    @Override
    public void lost(long count) {
        // A capture has no place for it; the log says it.
    }

    @Override
    public void flush() {
        try {
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "data.pcap";
    }
}
