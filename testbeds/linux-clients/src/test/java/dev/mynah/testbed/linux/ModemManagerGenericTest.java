package dev.mynah.testbed.linux;

import java.util.Map;
import org.junit.jupiter.api.Timeout;

/** A device of a vendor no plugin is for: ModemManager asks what every plugin would, and then takes the generic one. */
@Timeout(240)
class ModemManagerGenericTest extends ModemManagerUsb {
    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("0525", "a4a7", Map.of(2, mynah.pty("at0"), 3, mynah.pty("data0")));
    }

    @Override
    String example() {
        return "linux-clients-umts.yaml";
    }

    @Override
    String plugin() {
        return "generic";
    }
}
