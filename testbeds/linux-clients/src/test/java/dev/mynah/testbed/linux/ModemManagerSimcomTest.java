package dev.mynah.testbed.linux;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A SIMCom SIM7600: its plugin asks for the mode by {@code +CNSMOD} and hears of signal by {@code +AUTOCSQ}. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerSimcomTest extends ModemManagerPlugin {
    ModemManagerSimcomTest() {
        super("simtech", "simcom-sim7600");
    }

    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("1e0e", "9001", Map.of(1, mynah.pty("nmea0"), 2, mynah.pty("at0"), 3, mynah.pty("data0")));
    }

    @Override
    List<String> capabilities() {
        return List.of("gsm-umts, lte");
    }

    @Test
    void technologies_are_chosen() throws IOException {
        modesAreChosen("3g", "any");
    }

    @Test
    void the_receiver_finds_its_place() throws IOException {
        GpsReceiver.findsItsPlace(host, modem);
    }
}
