package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** gammu on a serial port, a command at a time, and its daemon. */
@Timeout(Patience.OF_A_TEST)
class GammuTest {
    private static final String OWN_NUMBER = "+15550100001";

    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static Gammu gammu;

    @BeforeAll
    static void start() throws IOException {
        mynah = MynahUp.start(
                Examples.withAbstractSockets("linux-clients-umts.yaml", directory), directory.resolve("run"));
        mynah.awaitRegistered();
        gammu = new Gammu(directory, mynah.pty("at0"));
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void it_identifies_the_modem_and_sees_the_network() {
        assertThat(gammu.run("identify"))
                .contains("Manufacturer         : Mynah", "IMEI                 : 490154203237518")
                .contains("SIM IMSI             : 001010000000001");
        assertThat(gammu.run("networkinfo"))
                .contains("Network state        : home network", "Packet network state : home network")
                .contains("Alpha Mobile", "GPRS                 : attached");
        assertThat(gammu.run("monitor", "1")).contains("SIM SMS status", "Network state        : home network");
    }

    @Test
    void a_message_is_sent_listed_and_deleted() {
        assertThat(gammu.run("sendsms", "TEXT", OWN_NUMBER, "-text", "Grüße")).contains("OK, message reference=");
        assertThat(gammu.run("getallsms")).contains("Remote number        : \"" + OWN_NUMBER + "\"", "Grüße");
        gammu.run("deleteallsms", "1");
        assertThat(gammu.run("getallsms")).doesNotContain("Grüße");
    }

    @Test
    void a_menu_of_ussd_begins() {
        assertThat(gammu.run("getussd", "*100#"))
                .contains("Status               : Action needed", "\"1 Balance\n2 Number\"");
    }

    @Test
    void there_is_no_code_to_enter_and_a_clock_to_read() {
        assertThat(gammu.run("getsecuritystatus")).contains("Nothing to enter.");
        assertThat(gammu.refused("entersecuritycode", "PIN", "1234")).contains("Nothing to enter.");
        assertThat(gammu.run("getdatetime")).contains("Phone time is");
    }

    @Test
    void a_call_is_made_and_given_up() throws IOException {
        gammu.run("dialvoice", "15550109001");
        mynah.awaitLog("far end 15550109001: rung by 15550100001");
        assertThat(gammu.refused("cancelcall", "1")).contains("Function not supported by phone");
        Socat.say(mynah.pty("at0"), "ATH");
        mynah.awaitLog("far end 15550109001: hung up");
    }

    @Test
    void the_daemon_sends_what_lies_in_its_outbox_and_receives_it() throws IOException {
        String daemon = Peer.require("gammu-smsd", "gammu-smsd");
        Path box = Files.createDirectories(directory.resolve("smsd"));
        for (String folder : List.of("inbox", "outbox", "sent", "error")) {
            Files.createDirectories(box.resolve(folder));
        }
        // A port of its own: it keeps it, and other tests want theirs.
        Path configuration =
                Files.writeString(box.resolve("rc"), Gammu.settings("gammu", mynah.pty("data0")) + """
                [smsd]
                service = files
                logfile = %1$s/log
                debuglevel = 255
                commtimeout = 2
                receivefrequency = 2
                inboxpath = %1$s/inbox/
                outboxpath = %1$s/outbox/
                sentsmspath = %1$s/sent/
                errorsmspath = %1$s/error/
                """.formatted(box));
        Files.writeString(box.resolve("outbox/OUT" + OWN_NUMBER + ".txt"), "Von mir an mich");
        Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "HOME", directory.toString());
        try (Spawned running =
                Spawned.start("gammu-smsd", environment, List.of(daemon, "-c", configuration.toString()))) {
            Poll poll = Poll.soon();
            while (!received(box.resolve("inbox")).contains("Von mir an mich")) {
                poll.last = Files.exists(box.resolve("log")) ? Files.readString(box.resolve("log")) : "nothing";
                poll.againSoon();
            }
            running.terminate();
            running.awaitExit(Patience.SOON);
        }
        try (Stream<Path> sent = Files.list(box.resolve("sent"))) {
            assertThat(sent).hasSize(1);
        }
        try (Stream<Path> failed = Files.list(box.resolve("error"))) {
            assertThat(failed).isEmpty();
        }
    }

    private static String received(Path inbox) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
