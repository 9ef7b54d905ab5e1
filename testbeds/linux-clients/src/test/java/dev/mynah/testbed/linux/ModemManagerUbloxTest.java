package dev.mynah.testbed.linux;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A u-blox SARA-U201, whose bands have one name for GSM and UMTS. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerUbloxTest extends ModemManagerPlugin {
    ModemManagerUbloxTest() {
        super("u-blox", "ublox-sara-u201");
    }

    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("1546", "1102", Map.of(0, mynah.pty("at0"), 2, mynah.pty("data0")));
    }

    @Override
    List<String> capabilities() {
        return List.of("gsm-umts");
    }

    @Test
    void technologies_are_chosen() throws IOException {
        modesAreChosen("3g");
    }

    @Test
    void bands_are_chosen() throws IOException {
        bandsAreChosen("egsm", "utran-8", "utran-1");
    }

    @Test
    void the_radio_is_switched_off_and_on() throws IOException {
        radioIsSwitchedOffAndOn();
    }
}
