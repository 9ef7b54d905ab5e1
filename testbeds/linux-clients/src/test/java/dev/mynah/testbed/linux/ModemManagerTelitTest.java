package dev.mynah.testbed.linux;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Telit LE910: its plugin locks the card for its questions, and hears of it by {@code #QSS}. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerTelitTest extends ModemManagerPlugin {
    ModemManagerTelitTest() {
        super("telit", "telit-le910c4");
    }

    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("1bc7", "1201", Map.of(3, mynah.pty("nmea0"), 4, mynah.pty("at0"), 5, mynah.pty("data0")));
    }

    @Override
    List<String> capabilities() {
        return List.of("gsm-umts, lte");
    }

    @Test
    void technologies_are_chosen() throws IOException {
        modesAreChosen("4g", "2g|3g", "2g|3g|4g");
    }

    /** It writes the bands of LTE in decimal digits, though it reads hexadecimal ones: one alone is the same in both. */
    @Test
    void bands_are_chosen() throws IOException {
        bandsAreChosen("egsm", "dcs", "utran-1", "eutran-3");
    }

    @Test
    void the_receiver_finds_its_place() throws IOException {
        GpsReceiver.findsItsPlace(host, modem);
    }

    @Test
    void the_radio_is_switched_off_and_on() throws IOException {
        radioIsSwitchedOffAndOn();
    }
}
