package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Quectel EC25: by its USB identifiers ModemManager knows which port is for what, and its plugin asks what only a Quectel knows. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerQuectelTest extends ModemManagerUsb {
    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("2c7c", "0125", Map.of(1, mynah.pty("nmea0"), 2, mynah.pty("at0"), 3, mynah.pty("data0")));
    }

    @Override
    Path testbed(Path directory) throws IOException {
        return Examples.withPersonality("linux-clients-umts.yaml", "quectel-ec25", directory);
    }

    @Override
    String plugin() {
        return "quectel";
    }

    @Test
    void the_receiver_finds_its_place() throws IOException {
        GpsReceiver.findsItsPlace(host, modem);
    }
}
