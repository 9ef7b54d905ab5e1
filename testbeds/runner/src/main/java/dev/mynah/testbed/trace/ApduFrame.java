package dev.mynah.testbed.trace;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A command and its response as they would run over T=0, which is what Wireshark expects: a five-octet header, then the data in
 * the one direction or the other, then the status. An Le after command data has no place there, and an Le that asked for
 * more than there was stands for what came, as after a 6Cxx.
 */
final class ApduFrame {
    private static final int HEADER = 5;
    private static final int FETCH = 0x12;

    private ApduFrame() {}

    /** Empty where there is nothing T=0 could carry: less than a header, or a FETCH that fetched nothing. */
    static Optional<byte[]> of(byte[] command, byte[] response) {
        int data = response.length - 2;
        if (command.length < HEADER - 1 || data < 0) {
            return Optional.empty();
        }
        int p3 = command.length < HEADER ? 0 : command[4] & 0xFF;
        int body = command.length <= HEADER ? 0 : Math.min(p3, command.length - HEADER);
        if (body == 0 && (command[1] & 0xFF) == FETCH && data == 0) {
            return Optional.empty();
        }
        return Optional.of(ByteBuffer.allocate(HEADER + body + response.length)
                .put(command, 0, HEADER - 1)
                .put((byte) (body == 0 && data > 0 ? data : p3))
                .put(command, Math.min(HEADER, command.length), body)
                .put(response)
                .array());
    }
}
