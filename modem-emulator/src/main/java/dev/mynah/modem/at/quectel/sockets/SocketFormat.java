package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.modem.at.sockets.Octets;
import java.util.HexFormat;
import java.util.List;

/**
 * How data is shown and sent: {@code +QICFG}.
 *
 * @param hexSent whether a host writes what it sends in hexadecimal digits
 * @param hexReceived whether it gets what came so
 * @param oneLine whether data follows its header after a comma, and not on a line of its own
 */
record SocketFormat(boolean hexSent, boolean hexReceived, boolean oneLine) {
    static final SocketFormat INITIAL = new SocketFormat(false, false, false);

    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    List<String> shown(String header, byte[] data) {
        String written = hexReceived ? DIGITS.formatHex(data) : Octets.characters(data);
        return oneLine ? List.of(header + "," + written) : List.of(header, written);
    }
}
