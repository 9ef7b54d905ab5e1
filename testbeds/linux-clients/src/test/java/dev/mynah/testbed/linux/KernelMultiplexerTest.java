package dev.mynah.testbed.linux;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The other end of TS 27.010 that Linux has in its kernel, n_gsm. */
@Timeout(Patience.OF_A_TEST)
class KernelMultiplexerTest {

    @TempDir
    Path directory;

    private MynahUp mynah;

    @BeforeEach
    void start() throws IOException {
        Peer.require("ldattach", "util-linux");
        Peer.require("pppd", "ppp");
        Peer.require("curl", "curl");
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
    }

    @AfterEach
    void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void the_kernel_opens_channels_talks_on_two_and_has_a_data_call_on_a_third() throws IOException {
        try (Spawned guest = Guest.start(directory, "gsm.sh", mynah.pty("at0"))) {
            guest.await("line 1: 001010000000001", Patience.SOON);
            guest.await("line 2: Mynah", Patience.SOON);
            guest.await("line 1: \\+CMUX|line 1: AT\\+CMUX", Patience.SOON);
            guest.await("lines over", Patience.SOON);
            guest.await("line 1: \\+CGACT: 1,1", Patience.SOON);
            guest.await("^This is the host behind the gateway", Patience.SOON);
            guest.await("downloaded 50000", Patience.SOON);
            guest.await("line 2: \\+CEREG: 0,1", Patience.SOON);
            guest.await("multiplexer over", Patience.SOON);
            guest.awaitExit(Patience.SOON);
        }
    }
}
