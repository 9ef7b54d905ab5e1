package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that open a serial port, say what they have to say, and leave: gnokii, smstools, comgt, and plain terminals. */
@Timeout(Patience.OF_A_TEST)
class TerminalProgramsTest {
    /** Its keys to end: control A, control X. */
    private static final String LEAVE_PICOCOM = "\u0001\u0018";

    private static final String OWN_NUMBER = "+15550100001";

    @TempDir
    static Path directory;

    private static MynahUp mynah;

    @BeforeAll
    static void start() throws IOException {
        mynah = MynahUp.start(
                Examples.withAbstractSockets("linux-clients-umts.yaml", directory), directory.resolve("run"));
        mynah.awaitRegistered();
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void gnokii_identifies_the_modem_and_reads_and_deletes_a_message() throws IOException {
        mynah.knob("message?operator=alpha&from=15550109001&to=15550100001&text=Hallo");
        assertThat(gnokii("--identify")).contains("IMEI         : 490154203237518", "Mynah DSDS");
        assertThat(gnokii("--getsms", "SM", "1", "1")).contains("Sender: 15550109001", "Hallo");
        assertThat(gnokii("--showsmsfolderstatus")).containsPattern("SIM card +SM +1\\n");
        assertThat(gnokii("--deletesms", "SM", "1")).contains("Deleted SMS (location 1 from memory SM)");
        assertThat(gnokii("--showsmsfolderstatus")).containsPattern("SIM card +SM +0\\n");
        assertThat(gnokii("--getdatetime")).contains("Date: ");
    }

    /** It ends with an error when it has told everything, since it goes on to ask what no phone with AT commands knows. */
    @Test
    void gnokii_watches_signal_memories_messages_and_calls() throws IOException {
        List<String> command = gnokiiCommand("--monitor", "once");
        assertThat(Spawned.refused(environment(), Patience.SOON, command.toArray(String[]::new)))
                .contains("RFLevel: ", "SIM: Used 0, Free 50", "SMS Messages: Unread 0", "CALL0: IDLE", "Leaving");
    }

    @Test
    void gnokii_dials() throws IOException {
        gnokii("--dialvoice", "15550109001");
        mynah.awaitLog("far end 15550109001: rung by 15550100001");
        assertThat(Socat.say(mynah.pty("at0"), "ATH")).contains("OK");
        mynah.awaitLog("far end 15550109001: hung up");
    }

    /** A serial line keeps the settings of its last host, and comgt reads {@code +CREG: 0,1} and no other. */
    @Test
    void comgt_tells_of_the_modem_its_signal_and_its_registration() throws IOException {
        Socat.say(mynah.pty("at0"), "ATZ");
        assertThat(comgt("info"))
                .contains("Manufacturer:           Mynah", "490154203237518", "Network Locked:         0");
        assertThat(comgt("sig")).containsPattern("Signal Quality: \\d+,99");
        assertThat(comgt("reg")).contains("Registered on Home network: \"Alpha Mobile\"");
    }

    @Test
    void plain_terminals_ask_and_are_answered() throws IOException {
        assertThat(Socat.say(mynah.pty("at0"), "AT+CIMI")).contains("001010000000001", "OK");
        String port = mynah.pty("at0").toRealPath().toString();
        String picocom = Peer.require("picocom", "picocom");
        try (Spawned terminal =
                Spawned.start("picocom", Map.of(), List.of(picocom, "-q", "-b", "115200", "--noreset", port))) {
            terminal.type("AT+CGMM\r");
            terminal.await("^Mynah DSDS", Patience.SOON);
            terminal.await("^OK", Patience.SOON);
            terminal.type(LEAVE_PICOCOM);
            assertThat(terminal.awaitExit(Patience.SOON)).isZero();
        }
    }

    /** Its lines of control are not there on a pty, as on no pty; what it reads and writes is. */
    @Test
    void pyserial_opens_writes_and_reads() throws IOException {
        Peer.requireFile(Path.of("/usr/lib/python3/dist-packages/serial"), "python3-serial");
        assertThat(Spawned.run(
                        Map.of(),
                        Patience.SOON,
                        "/usr/bin/python3",
                        "-c",
                        """
                        import serial, sys
                        with serial.Serial(sys.argv[1], 115200, timeout=60) as port:
                            port.write(b'ATE0\\r')
                            port.read_until(b'OK\\r\\n')
                            port.write(b'AT+CGSN\\r')
                            print(port.read_until(b'OK\\r\\n'))
                        """,
                        mynah.pty("at0").toRealPath().toString()))
                .contains("b'\\r\\n490154203237518\\r\\n\\r\\nOK\\r\\n'");
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
            Poll poll = Poll.soon();
            while (texts(box.resolve("incoming"), "GSM1.*").size() < 2) {
                poll.last = "texts: " + texts(box.resolve("incoming"), "GSM1.*");
                poll.againSoon();
            }
            daemon.terminate();
            daemon.awaitExit(Patience.SOON);
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

    private static String gnokii(String... arguments) throws IOException {
        return Spawned.run(
                environment(), Patience.SOON, gnokiiCommand(arguments).toArray(String[]::new));
    }

    /** It takes no more than 31 characters for a port, and none of the link's name then. */
    private static List<String> gnokiiCommand(String... arguments) throws IOException {
        Path configuration = Files.writeString(
                directory.resolve("gnokiirc"), """
                [global]
                model = AT
                port = %s
                connection = serial
                use_locking = no
                """.formatted(mynah.pty("at0").toRealPath()));
        List<String> command =
                new ArrayList<>(List.of(Peer.require("gnokii", "gnokii-cli"), "--config", configuration.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Map<String, String> environment() {
        return Map.of("LC_ALL", "C.UTF-8", "HOME", directory.toString());
    }

    private static String comgt(String script) throws IOException {
        return Spawned.run(
                Map.of(),
                Patience.SOON,
                Peer.require("comgt", "comgt"),
                "-d",
                mynah.pty("at0").toRealPath().toString(),
                script);
    }
}
