package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that open a serial port, say what they have to say, and leave: gammu, gnokii, smstools. */
@Timeout(180)
class TerminalProgramsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OWN_NUMBER = "+15550100001";

    @TempDir
    static Path directory;

    private static MynahUp mynah;

    @BeforeAll
    static void start() throws IOException {
        mynah = MynahUp.start(
                Examples.withAbstractSockets("linux-clients-umts.yaml", directory), directory.resolve("run"));
        mynah.awaitLog("modem0/slot0", "GMM", "-> REGISTERED_NORMAL_SERVICE");
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void gammu_sees_the_network_sends_a_message_and_lists_it() throws IOException {
        assertThat(gammu("networkinfo"))
                .contains("Network state        : home network", "Packet network state : home network")
                .contains("Alpha Mobile", "GPRS                 : attached");
        assertThat(gammu("sendsms", "TEXT", OWN_NUMBER, "-text", "Grüße")).contains("OK, message reference=");
        assertThat(gammu("getallsms")).contains("Remote number        : \"" + OWN_NUMBER + "\"", "Grüße");
        gammu("deleteallsms", "1");
    }

    @Test
    void gnokii_identifies_the_modem_and_reads_a_message() throws IOException {
        mynah.knob("message?operator=alpha&from=15550109001&to=15550100001&text=Hallo");
        assertThat(gnokii("--identify")).contains("IMEI         : 490154203237518", "Mynah DSDS");
        assertThat(gnokii("--getsms", "SM", "1", "1", "-d")).contains("Sender: 15550109001", "Hallo");
    }

    @Test
    void smstools_sends_a_message_with_a_report_and_receives_both() throws IOException {
        String smsd = Peer.require("smsd", "smstools");
        Path box = Files.createDirectories(directory.resolve("sms"));
        for (String folder : List.of("outgoing", "checked", "incoming", "sent", "failed")) {
            Files.createDirectories(box.resolve(folder));
        }
        Path configuration = Files.writeString(box.resolve("smsd.conf"), """
                devices = GSM1
                outgoing = %1$s/outgoing
                checked = %1$s/checked
                incoming = %1$s/incoming
                sent = %1$s/sent
                failed = %1$s/failed
                logfile = %1$s/smsd.log
                infofile = %1$s/smsd.working
                pidfile = %1$s/smsd.pid
                stats = %1$s
                delaytime = 1
                [GSM1]
                device = %2$s
                incoming = yes
                check_memory_method = 1
                rtscts = no
                report = yes
                """.formatted(box, mynah.pty("at0")));
        Files.writeString(box.resolve("outgoing/one"), "To: " + OWN_NUMBER.substring(1) + "\n\nAn mich selbst");
        try (Spawned daemon = Spawned.start("smsd", Map.of(), List.of(smsd, "-t", "-c", configuration.toString()))) {
            Poll poll = Poll.upTo(SOON);
            while (texts(box.resolve("incoming"), "GSM1.*").size() < 2) {
                poll.last = "texts: " + texts(box.resolve("incoming"), "GSM1.*");
                poll.again();
            }
            daemon.terminate();
            daemon.awaitExit(SOON);
        }
        assertThat(texts(box.resolve("sent"), "one")).singleElement().asString().contains("An mich selbst");
        assertThat(texts(box.resolve("incoming"), "GSM1.*"))
                .anyMatch(it -> it.contains("From: 15550100001") && it.endsWith("An mich selbst"))
                .anyMatch(it -> it.contains("SMS STATUS REPORT") && it.contains("Status: 0,Ok"));
    }

    /** @param name a pattern for the names of files that are whole; smsd makes others in passing */
    private static List<String> texts(Path folder, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
            for (Path file : files) {
                try {
                    texts.add(Files.readString(file));
                } catch (NoSuchFileException renamed) {
                    // What smsd made in passing matched the pattern too.
                }
            }
        }
        return texts;
    }

    private static String gammu(String... arguments) throws IOException {
        Path configuration = Files.writeString(directory.resolve("gammurc"), """
                [gammu]
                device=%s
                connection=at
                use_locking=no
                """.formatted(mynah.pty("at0")));
        return run(Peer.require("gammu", "gammu"), "-c", configuration, arguments);
    }

    /** It takes no more than 31 characters for a port, and none of the link's name then. */
    private static String gnokii(String... arguments) throws IOException {
        Path configuration = Files.writeString(
                directory.resolve("gnokiirc"), """
                [global]
                model = AT
                port = %s
                connection = serial
                use_locking = no
                """.formatted(mynah.pty("at0").toRealPath()));
        return run(Peer.require("gnokii", "gnokii-cli"), "--config", configuration, arguments);
    }

    private static String run(String program, String option, Path configuration, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program, option, configuration.toString()));
        command.addAll(List.of(arguments));
        return Spawned.run(
                Map.of("LC_ALL", "C.UTF-8", "HOME", directory.toString()), SOON, command.toArray(String[]::new));
    }
}
