package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's osmo-ggsn on a loopback address of its own: one access point behind a TUN device. Needs a superuser. */
final class OsmoGgsn implements AutoCloseable {
    static final String NETWORK = Own.network() + "0/24";
    static final String GATEWAY = Own.network() + "1";

    private final Spawned process;

    private OsmoGgsn(Spawned process) {
        this.process = process;
    }

    static OsmoGgsn start(Path directory, String address) throws IOException {
        String program = Peer.require("osmo-ggsn", "osmo-ggsn");
        Peer.requireSuperuser("osmo-ggsn makes a TUN device");
        Path configuration = directory.resolve("osmo-ggsn.cfg");
        Files.writeString(configuration, """
                log stderr
                 logging level all info
                line vty
                 bind %1$s
                ctrl
                 bind %1$s
                ggsn ggsn0
                 gtp state-dir %2$s
                 gtp bind-ip %1$s
                 apn internet
                  gtpu-mode tun
                  tun-device mynah%5$d
                  type-support v4
                  ip prefix dynamic %3$s
                  ip dns 0 %4$s
                  ip ifconfig %4$s/24
                  no shutdown
                 default-apn internet
                 no shutdown ggsn
                """.formatted(
                address, directory, NETWORK, GATEWAY, ProcessHandle.current().pid() % 100_000));
        Spawned process = Spawned.start("osmo-ggsn", Map.of(), List.of(program, "-c", configuration.toString()));
        process.await("GGSN.*Successfully started", Patience.SOON);
        return new OsmoGgsn(process);
    }

    Spawned process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
