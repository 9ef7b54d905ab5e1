package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** socat, as people use it to say one line to a serial port and see what comes back. */
final class Socat {
    private Socat() {}

    /** Says a line until it is done: a modem that has just begun may not have got round to its card. */
    static void done(Path port, String line) throws IOException {
        Poll poll = Poll.soon();
        while (!poll.last.endsWith("OK")) {
            poll.againSoon();
            poll.last = say(port, line);
        }
    }

    /** Says a line and gives what comes back, up to its final result. */
    static String say(Path port, String line) throws IOException {
        List<String> command =
                List.of(Peer.require("socat", "socat"), "-", "file:" + port.toRealPath() + ",raw,echo=0");
        try (Spawned socat = Spawned.start("socat", Map.of(), command)) {
            socat.type(line + "\r");
            socat.await("^(OK|ERROR|NO CARRIER|\\+CM[ES] ERROR.*)$", Patience.SOON);
            return String.join("\n", socat.transcript());
        }
    }
}
