package dev.mynah.testbed.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

/** A pcap file that makes room for a new one when it has become large. */
final class RotatingPcap {
    private final Path path;
    private final int linkType;
    private final long limit;
    private PcapFile file;
    private long written;

    /** @param limit octets of packets after which a new file begins */
    RotatingPcap(Path path, int linkType, long limit) throws IOException {
        this.path = path;
        this.linkType = linkType;
        this.limit = limit;
        this.file = new PcapFile(Rotation.begin(path), linkType);
    }

    void packet(Instant time, byte[] octets) {
        try {
            if (written > limit) {
                file.close();
                file = new PcapFile(Rotation.begin(path), linkType);
                written = 0;
            }
            file.packet(time, octets);
            written += octets.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    void flush() {
        try {
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
