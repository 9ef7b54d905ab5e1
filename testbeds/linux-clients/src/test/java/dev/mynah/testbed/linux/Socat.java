package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** socat, as people use it to say one line to a serial port and see what comes back. */
final class Socat {
    private Socat() {}

    /** @param line as printf reads it */
    static String say(Path port, String line) throws IOException {
        return Spawned.run(
                Map.of(),
                Duration.ofSeconds(30),
                "sh",
                "-c",
                "(printf '" + line + "'; sleep 1) | " + Peer.require("socat", "socat") + " - file:" + port.toRealPath()
                        + ",raw,echo=0");
    }
}
