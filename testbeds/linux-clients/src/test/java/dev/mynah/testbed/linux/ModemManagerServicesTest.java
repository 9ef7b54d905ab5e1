package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;

/** The life of a modem that ModemManager was handed by a test profile: one port, an abstract socket, no probing. */
@Timeout(Patience.OF_A_TEST)
class ModemManagerServicesTest extends ModemManagerLife {
    @Override
    ModemManagerUp start(Path directory) throws IOException {
        ModemManagerUp host = ModemManagerUp.start("linux-clients-umts.yaml", directory);
        host.registered(device(), "mm0");
        return host;
    }

    @Override
    String device() {
        return "slot0";
    }
}
