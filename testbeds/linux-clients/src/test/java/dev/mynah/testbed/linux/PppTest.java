package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Data calls with pppd and the PPP of a Linux kernel, down to pages fetched from the host behind the gateway. */
@Timeout(Patience.OF_A_TEST)
class PppTest {

    @TempDir
    Path directory;

    private MynahUp mynah;

    @BeforeEach
    void start() throws IOException {
        Peer.require("pppd", "ppp");
        Peer.require("curl", "curl");
        Peer.require("ping", "iputils-ping");
        Peer.require("ip", "iproute2");
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
    }

    @AfterEach
    void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void pppd_dials_gets_addresses_of_both_kinds_and_fetches_pages() throws IOException {
        try (Spawned guest = Guest.start(directory, "ppp.sh", mynah.pty("at0"))) {
            guest.await("rcvd \\[LCP EchoRep", Patience.SOON);
            guest.await("CHAP authentication succeeded", Patience.SOON);
            guest.await("inet 10\\.45\\.\\d+\\.\\d+ ", Patience.SOON);
            guest.await("inet6 2001:db8:45:", Patience.SOON);
            guest.await("nameserver 10.45.0.1", Patience.SOON);
            guest.await("2 packets transmitted, 2 received", Patience.SOON);
            guest.await("^This is the host behind the gateway", Patience.SOON);
            guest.await("downloaded 50000", Patience.SOON);
            guest.await("^50000", Patience.SOON);
            guest.await("IPv6: This is the host behind the gateway", Patience.SOON);
            guest.await("rcvd \\[LCP TermAck", Patience.SOON);
            guest.await("first call over", Patience.SOON);
            guest.await("PAP authentication succeeded", Patience.SOON);
            guest.await("answered 204", Patience.SOON);
            guest.await("second call over", Patience.SOON);
            guest.awaitExit(Patience.SOON);
        }
    }

    @Test
    void wvdial_dials_with_its_usual_init_strings_and_starts_pppd() throws IOException {
        Peer.require("wvdial", "wvdial");
        try (Spawned guest = Guest.start(directory, "wvdial.sh", mynah.pty("at0"))) {
            guest.await("Carrier detected|CONNECT", Patience.SOON);
            guest.await("inet 10\\.45\\.\\d+\\.\\d+ ", Patience.SOON);
            guest.await("^This is the host behind the gateway", Patience.SOON);
            guest.await("wvdial over", Patience.SOON);
            guest.awaitExit(Patience.SOON);
        }
    }

    @Test
    void modem_manager_probes_serial_ports_connects_and_hands_the_port_to_pppd() throws IOException {
        Peer.require("ModemManager", "modemmanager");
        Peer.require("polkitd", "polkitd");
        Peer.require("gdbus", "libglib2.0-bin");
        try (Spawned guest = Guest.start(directory, "modemmanager.sh", mynah.pty("at0"), mynah.pty("data0"))) {
            guest.await("Modem/0 \\[Mynah\\]", Patience.SOON);
            guest.await("successfully enabled", Patience.SOON);
            guest.await("successfully connected", Patience.SOON);
            guest.await("method: ppp", Patience.SOON);
            guest.await("inet 10\\.45\\.\\d+\\.\\d+ ", Patience.SOON);
            guest.await("^This is the host behind the gateway", Patience.SOON);
            guest.await("00101 - Alpha Mobile \\(lte, current\\)", Patience.SOON);
            guest.await("successfully disconnected", Patience.SOON);
            guest.await("^modem.generic.state +: registered", Patience.SOON);
            guest.await("ModemManager over", Patience.SOON);
            guest.awaitExit(Patience.SOON);
        }
    }
}
