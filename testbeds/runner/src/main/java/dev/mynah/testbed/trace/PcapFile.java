package dev.mynah.testbed.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A capture file of the classic pcap format. */
final class PcapFile implements AutoCloseable {
    private static final int MAGIC_MICROSECONDS = 0xA1B2C3D4;
    private static final int SNAPLEN = 0x40000;

    private final OutputStream out;

    PcapFile(Path file, int linktype) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), 32 * 1024);
        out.write(ByteBuffer.allocate(24)
                .putInt(MAGIC_MICROSECONDS)
                .putShort((short) 2)
                .putShort((short) 4)
                .putInt(0)
                .putInt(0)
                .putInt(SNAPLEN)
                .putInt(linktype)
                .array());
        out.flush();
    }

    void packet(Instant time, byte[] packet) throws IOException {
        out.write(ByteBuffer.allocate(16)
                .putInt((int) time.getEpochSecond())
                .putInt(time.getNano() / 1000)
                .putInt(packet.length)
                .putInt(packet.length)
                .array());
        out.write(packet);
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
