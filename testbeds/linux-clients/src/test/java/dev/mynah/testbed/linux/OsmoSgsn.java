package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's osmo-sgsn on a loopback address of its own, with an HLR to ask and a GGSN that may be there. */
final class OsmoSgsn implements AutoCloseable {
    static final int GB = 23000;

    private final Spawned process;

    private OsmoSgsn(Spawned process) {
        this.process = process;
    }

    /** @param hlr the port of the HLR at the same address */
    static OsmoSgsn start(Path directory, String address, int hlr, String ggsn) throws IOException {
        String program = Peer.require("osmo-sgsn", "osmo-sgsn");
        Path configuration = directory.resolve("osmo-sgsn.cfg");
        Files.writeString(configuration, """
                log stderr
                 logging level all info
                line vty
                 bind %1$s
                ctrl
                 bind %1$s
                sgsn
                 gtp local-ip %1$s
                 gtp state-dir %3$s
                 ggsn 0 remote-ip %4$s
                 ggsn 0 gtp-version 1
                 auth-policy remote
                 gsup remote-ip %1$s
                 gsup remote-port %2$d
                ns
                 bind udp local
                  listen %1$s 23000
                  accept-ipaccess
                """.formatted(address, hlr, directory, ggsn));
        return new OsmoSgsn(Spawned.start("osmo-sgsn", Map.of(), List.of(program, "-c", configuration.toString())));
    }

    Spawned process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
