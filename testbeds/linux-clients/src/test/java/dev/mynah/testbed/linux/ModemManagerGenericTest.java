package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;

/** A device of a vendor no plugin is for: ModemManager asks what every plugin would, and then takes the generic one. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerGenericTest extends ModemManagerUsb {
    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("0525", "a4a7", Map.of(2, mynah.pty("at0"), 3, mynah.pty("data0")));
    }

    @Override
    Path testbed(Path directory) throws IOException {
        return Examples.withAbstractSockets("linux-clients-umts.yaml", directory);
    }

    @Override
    String plugin() {
        return "generic";
    }
}
