package dev.mynah.testbed.linux;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Huawei ME909s: its plugin asks by {@code ^SYSINFOEX}, {@code ^SYSCFGEX} and {@code ^HCSQ}. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerHuaweiTest extends ModemManagerPlugin {
    ModemManagerHuaweiTest() {
        super("huawei", "huawei-me909s");
    }

    @Override
    UsbModem usb(MynahUp mynah) {
        return new UsbModem("12d1", "15c1", Map.of(0, mynah.pty("at0"), 2, mynah.pty("data0")));
    }

    @Override
    List<String> capabilities() {
        return List.of("gsm-umts, lte");
    }

    @Test
    void technologies_are_chosen() throws IOException {
        modesAreChosen("4g", "3g", "2g|3g|4g");
    }
}
