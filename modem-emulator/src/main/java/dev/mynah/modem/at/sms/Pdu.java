package dev.mynah.modem.at.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** PDUs as a line carries them: hexadecimal digits of the service centre's address and the TPDU. TS 27.005 3.1, 4. */
final class Pdu {
    /** Twice the longest address and the longest TPDU, and blanks a host may add. */
    static final int LONGEST = 512;

    private Pdu() {}

    static String hex(RpAddress serviceCentre, Octets tpdu) {
        return new AddressedTpdu(serviceCentre, tpdu).encode().toString().toUpperCase(Locale.ROOT);
    }

    /** @param length of the TPDU, as the host has announced it */
    static Optional<AddressedTpdu> read(byte[] entered, int length) {
        return octets(entered)
                .flatMap(it -> AddressedTpdu.decode(it).value())
                .filter(it -> it.tpdu().length() == length);
    }

    static Optional<Octets> octets(byte[] entered) {
        String digits = new String(entered, StandardCharsets.ISO_8859_1).replaceAll("[\\r\\n ]", "");
        try {
            return Optional.of(Octets.of(HexFormat.of().parseHex(digits)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
