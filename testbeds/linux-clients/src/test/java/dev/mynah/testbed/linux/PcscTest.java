package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cards in PC/SC readers: Debian's pcscd with vsmartcard's virtual reader, and programs that know nothing of Mynah. The first
 * reader has the eUICC that is in the modem too, the second a plain UICC that is in no slot.
 */
@Timeout(Patience.OF_A_TEST)
class PcscTest {
    private static final String EUICC_ATR = "3B9F96803FC78280";
    private static final String UICC_ATR = "3B9F96803FC70080";
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    /** pcscd has its socket in a place of the whole machine, which is one of the test's own here; its clients ask where it is. */
    private static final String WITH_A_PLACE_OF_ITS_OWN =
            "mkdir -p /run/pcscd && mount --bind \"$1\" /run/pcscd && shift && exec \"$@\"";

    @TempDir
    Path directory;

    private MynahUp mynah;
    private Spawned pcscd;
    private String openscTool;
    private int port;

    @BeforeEach
    void start() throws IOException {
        Peer.require("pcscd", "pcscd");
        Peer.requireFile(DRIVER, "vsmartcard-vpcd");
        openscTool = Peer.require("opensc-tool", "opensc");
        Peer.requireSuperuser("pcscd gets a /run/pcscd of its own");
        port = twoFreePorts();
        mynah = MynahUp.start(Examples.withReaders(directory, port), directory.resolve("run"));
        pcscd = pcscd();
    }

    @AfterEach
    void stop() {
        if (pcscd != null) {
            pcscd.close();
        }
        if (mynah != null) {
            mynah.close();
        }
    }

    private Spawned pcscd() throws IOException {
        Path readers = Files.createDirectories(directory.resolve("reader.conf.d"));
        String hex = "0x%04X".formatted(port);
        Files.writeString(readers.resolve("mynah"), """
                FRIENDLYNAME "Mynah"
                DEVICENAME   /dev/null:%s
                LIBPATH      %s
                CHANNELID    %s
                """.formatted(hex, DRIVER, hex));
        Spawned daemon = Spawned.start(
                "pcscd",
                Map.of(),
                List.of(
                        Peer.require("unshare", "util-linux"),
                        "--mount",
                        "sh",
                        "-c",
                        WITH_A_PLACE_OF_ITS_OWN,
                        "sh",
                        Files.createDirectories(place()).toString(),
                        Peer.require("pcscd", "pcscd"),
                        "-f",
                        "-i",
                        "-c",
                        readers.toString()));
        daemon.await("daemon ready", Patience.SOON);
        daemon.await("Card inserted", Patience.SOON);
        daemon.await("Card inserted", Patience.SOON);
        return daemon;
    }

    private Path place() {
        return directory.resolve("pcscd");
    }

    private Map<String, String> environment() {
        return Map.of("PCSCLITE_CSOCK_NAME", place().resolve("pcscd.comm").toString());
    }

    /** The driver has two slots, on a port and on the next one; below those that the kernel gives to whoever asks for any. */
    private static int twoFreePorts() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(20000, 32000);
            try (ServerSocket first = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress());
                    ServerSocket second = new ServerSocket(candidate + 1, 1, InetAddress.getLoopbackAddress())) {
                return first.isBound() && second.isBound() ? candidate : 0;
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new AssertionError("no two neighbouring ports are free");
    }

    private String tool(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = openscTool;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Spawned.run(environment(), Patience.SOON, command);
    }

    private String atr(int reader) {
        return tool("-r", String.valueOf(reader), "-a").replace(":", "").toUpperCase(Locale.ROOT);
    }

    @Test
    void opensc_lists_the_readers_and_reads_both_cards() {
        assertThat(tool("-l")).containsPattern("0 +Yes +Mynah 00 00").containsPattern("1 +Yes +Mynah 00 01");
        assertThat(atr(0)).contains(EUICC_ATR);
        assertThat(atr(1)).contains(UICC_ATR);
        assertThat(tool("-r", "0", "-s", "00A40004022FE2", "-s", "00B000000A"))
                .contains("Received (SW1=0x90, SW2=0x00)")
                .contains("98 00 01 01 00 00 00 00 10 F9");
        assertThat(tool("-r", "1", "-s", "00A4040C07A0000000871002", "-s", "00A4000C026F07", "-s", "00B0000009"))
                .contains("08 09 10 10 00 00 00 00 20");
    }

    @Test
    void the_modem_does_not_notice_a_reader_on_its_card() throws IOException {
        mynah.awaitLog("modem0/slot0", "card reset");
        tool("-r", "0", "-s", "00A40004022FE2");
        tool("-r", "0", "--reset=cold", "-s", "00A40004022FE2");
        mynah.awaitLog("euicc0/port0/pcsc0 ", "0070000001 > 02");
        List<String> log = Files.readAllLines(directory.resolve("run/testbed.log"));
        assertThat(log).noneMatch(line -> line.startsWith("modem0/slot0") && line.contains("DETACH"));
        assertThat(log.stream()
                        .filter(line -> line.startsWith("modem0/slot0") && line.contains("card reset"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void scriptor_runs_a_script() throws IOException {
        String scriptor = Peer.require("scriptor", "pcsc-tools");
        Path script = Files.writeString(directory.resolve("script"), """
                reset
                00 A4 00 04 02 2F E2
                00 C0 00 00 02
                00 B0 00 00 0A
                00 A4 00 04 02 6F 99
                """);
        // It takes the first reader that has a card.
        assertThat(Spawned.run(environment(), Patience.SOON, scriptor, script.toString()))
                .contains("< OK: 3B 9F 96 80 3F C7 82 80")
                .containsPattern("< 61 [0-9A-F]{2} : 0x[0-9a-f]+ bytes of response still available")
                .contains("< 98 00 01 01 00 00 00 00 10 F9 90 00 : Normal processing.")
                .contains("< 6A 82 : Wrong parameter(s) P1-P2. File not found.");
    }

    @Test
    void pcsc_scan_sees_the_cards() {
        String program = Peer.require("pcsc_scan", "pcsc-tools");
        try (Spawned scan = Spawned.start("pcsc_scan", environment(), List.of(program, "-n", "-t", "15"))) {
            scan.awaitExit(Patience.SOON);
            String seen = String.join("\n", scan.transcript()).replace(" ", "");
            assertThat(seen).contains(EUICC_ATR).contains(UICC_ATR).contains("Cardinserted");
        }
    }

    @Test
    void the_cards_come_back_when_pcscd_does() throws IOException {
        assertThat(atr(1)).contains(UICC_ATR);
        pcscd.close();
        pcscd = pcscd();
        assertThat(atr(0)).contains(EUICC_ATR);
        assertThat(atr(1)).contains(UICC_ATR);
    }
}
