package dev.mynah.modem.sim;

import dev.mynah.network.air.event.Event;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A command and its response between modem and card. Octets that are secret (PINs, the answer to a challenge, the files
 * that keep keys) have been replaced by zeros, so that lengths and structure stay.
 *
 * @param imsi of the profile, or empty while not read
 */
public record ApduExchanged(Instant time, String subject, String imsi, byte[] command, byte[] response)
        implements Event {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Override
    public String line() {
        int data = response.length - 2;
        return "imsi=" + (imsi.isEmpty() ? "?" : imsi) + " apdu " + HEX.formatHex(command) + " > "
                + HEX.formatHex(response, 0, data) + (data > 0 ? " " : "")
                + HEX.formatHex(response, data, response.length);
    }
}
