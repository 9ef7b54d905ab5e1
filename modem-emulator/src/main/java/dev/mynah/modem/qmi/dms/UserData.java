package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.Modem;
import java.util.HexFormat;

/** Octets a host keeps in the modem for itself. */
final class UserData {
    static final int LONGEST = 512;

    private static final String KEY = "qmi/user-data";

    private UserData() {}

    static byte[] read(Modem modem) {
        return HexFormat.of().parseHex(modem.nvItems().get(KEY).orElse(""));
    }

    static void write(Modem modem, byte[] octets) {
        if (octets.length == 0) {
            modem.nvItems().remove(KEY);
        } else {
            modem.nvItems().put(KEY, HexFormat.of().formatHex(octets));
        }
    }
}
