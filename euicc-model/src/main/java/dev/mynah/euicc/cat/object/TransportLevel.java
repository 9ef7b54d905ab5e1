package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * What the card speaks on a channel (TS 102 223 8.59).
 *
 * @param protocol 01 UDP, 02 TCP, both to a remote host
 * @param port of that host
 */
public record TransportLevel(int protocol, int port) {

    public static final int UDP_REMOTE = 0x01;
    public static final int TCP_REMOTE = 0x02;

    byte[] encode() {
        return new byte[] {(byte) protocol, (byte) (port >> 8), (byte) port};
    }

    static Optional<TransportLevel> decode(byte[] bytes) {
        return bytes.length != 3
                ? Optional.empty()
                : Optional.of(new TransportLevel(bytes[0] & 0xFF, (bytes[1] & 0xFF) << 8 | (bytes[2] & 0xFF)));
    }
}
