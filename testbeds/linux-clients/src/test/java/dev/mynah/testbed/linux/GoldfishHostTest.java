package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Android's two radio daemons send from their start on, to a testbed in a process of its own. */
@Timeout(Patience.OF_A_TEST)
class GoldfishHostTest {
    private static final String CHAIN = "AT+COPS=3,0;+COPS?;+COPS=3,1;+COPS?;+COPS=3,2;+COPS?";

    @TempDir
    static Path directory;

    private static MynahUp mynah;

    @BeforeAll
    static void start() throws IOException {
        Path file = Examples.withAbstractSockets("linux-clients-umts.yaml", directory);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "name: ofono0, slot: 0, tcp: 127.0.0.1:0, dialect: phonesim",
                                "name: hal, slot: 0, tcp: 127.0.0.1:0, dialect: goldfish")
                        .replace(
                                "name: ofono1, slot: 1, tcp: 127.0.0.1:0, dialect: phonesim",
                                "name: ril, slot: 1, tcp: 127.0.0.1:0, dialect: reference-ril"));
        mynah = MynahUp.start(file, directory.resolve("run"));
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @Test
    void the_emulators_HAL_starts_and_lives_a_day_without_a_word_it_does_not_know() throws IOException {
        try (GoldfishHost hal = GoldfishHost.open(mynah.door("hal"))) {
            for (String first : List.of(
                    "ATE0Q0V1",
                    "AT+CMEE=1",
                    "AT+CREG=2",
                    "AT+CGREG=2",
                    "AT+CEREG=2",
                    "AT+CCWA=1",
                    "AT+CMOD=0",
                    "AT+CMUT=0",
                    "AT+CSSN=0,1",
                    "AT+COLP=0",
                    "AT+CSCS=\"HEX\"",
                    "AT+CUSD=1",
                    "AT+CGEREP=1,0",
                    "AT+CMGF=0")) {
                assertThat(hal.ask(first)).as(first).containsExactly("OK");
            }
            hal.ask("AT+CFUN?");
            hal.ask("AT+CFUN=0");
            assertThat(hal.ask("AT+CFUN?")).containsExactly("+CFUN: 0", "OK");
            hal.ask("AT+CFUN=1");
            hal.ask("AT+CPIN?", "+CPIN: READY");
            assertThat(hal.ask("AT+CICCID")).containsExactly("8900101000000000019", "OK");
            assertThat(hal.ask("AT+CIMI")).containsExactly("001010000000001", "OK");
            hal.ask("AT+CGSN=2");
            hal.ask("AT+CTEC=?");
            hal.ask("AT+CTEC?");
            hal.ask("AT+CREG?", "+CREG: 2,1,\"0101\",\"00010101\"");
            assertThat(hal.ask("AT+CSQ").get(0).split(",")).hasSize(22);
            // What a network is called it says once the phone is registered.
            hal.ask("AT+COPS=3,0");
            hal.ask("AT+COPS?", "+COPS: 0,0,Alpha Mobile");
            assertThat(hal.ask(CHAIN))
                    .containsExactly("+COPS: 0,0,Alpha Mobile", "+COPS: 0,1,Alpha", "+COPS: 0,2,00101", "OK");
            assertThat(hal.ask("AT+CRSM=176,12258,0,0,10")).containsExactly("+CRSM: 144,0,980001010000000010F9", "OK");
            hal.ask("AT+CUSATD?");
            hal.ask("AT+CGDCONT=1,\"IP\",\"internet\",,0,0");
            assertThat(hal.ask("AT+CGCONTRDP=1").get(0)).startsWith("+CGCONTRDP: 1,");

            messages(hal);
            calls(hal);
            mynah.knob("announce?operator=alpha&name=Alpha%20Anew&shortName=Anew");
            hal.ask("AT+CMEE=1");
        }
    }

    private static void messages(GoldfishHost hal) throws IOException {
        mynah.knob("message?operator=alpha&from=15550109001&to=15550100001&text=Hallo");
        assertThat(hal.await("+CMT: ")).matches("\\+CMT: 0\\r[0-9A-F]+");
        hal.ask("AT+CNMA=1");
        assertThat(hal.message(18, "0001000B915155100000F1000005C8329BFD06")).matches("\\+CMGS: \\d+");
        hal.await("+CMT: ");
        hal.ask("AT+CNMA=1");
    }

    private static void calls(GoldfishHost hal) throws IOException {
        mynah.knob("call?operator=alpha&to=15550100001&from=15550109003&for=60s");
        hal.await("RING");
        assertThat(hal.ask("AT+CLCC").get(0)).startsWith("+CLCC: 1,1,4,0,0,");
        hal.ask("ATA");
        mynah.awaitLog("far end 15550109003: answered");
        hal.ask("AT+VTS=5");
        hal.ask("ATH");
        mynah.awaitLog("far end 15550109003: hung up");
        // Until then its number is not another's.
        mynah.awaitLog("modem0/slot0", "CC 1", "-> NULL");
        hal.ask("ATD15550109001;");
        hal.ask("AT+CLCC", "+CLCC: 1,0,0,0,0,");
        hal.ask("ATH");
        mynah.awaitLog("far end 15550109001: hung up");
    }

    /** It sends the first up to eight times, and then goes on whatever is answered; these are the ones it needs. */
    @Test
    void the_reference_radio_daemon_starts_and_activates_a_context() throws IOException {
        try (AtDoor ril = AtDoor.open(mynah.door("ril"))) {
            for (String first : List.of(
                    "ATE0Q0V1",
                    "ATS0=0",
                    "AT+CMEE=1",
                    "AT+CREG=2",
                    "AT+CGREG=1",
                    "AT+CCWA=1",
                    "AT+CMOD=0",
                    "AT+CMUT=0",
                    "AT+CSSN=0,1",
                    "AT+COLP=0",
                    "AT+CSCS=\"HEX\"",
                    "AT+CUSD=1",
                    "AT+CGEREP=1,0",
                    "AT+CMGF=0")) {
                assertThat(ril.ask(first)).as(first).containsExactly("OK");
            }
            assertThat(ril.ask("AT+CTEC=?")).last().isEqualTo("OK");
            assertThat(ril.ask("AT+CTEC?")).last().isEqualTo("OK");
            assertThat(ril.ask("AT+CFUN=1")).last().isEqualTo("OK");
            ril.ask("AT+CPIN?", "+CPIN: READY");
            assertThat(ril.ask("AT+CSMS=1")).last().isEqualTo("OK");
            assertThat(ril.ask("AT+CNMI=1,2,2,1,1")).containsExactly("OK");
            ril.ask("AT+CGREG?", "+CGREG: 1,1");
            assertThat(ril.ask(CHAIN))
                    .hasSize(4)
                    .contains("+COPS: 0,2,\"99970\",2")
                    .endsWith("OK");
            assertThat(ril.ask("AT+CGDCONT=1,\"IP\",\"internet\",,0,0")).last().isEqualTo("OK");
            // Its packets have a way of their own, so that there is no data on this line.
            assertThat(ril.ask("ATD*99***1#")).containsExactly("OK");
            assertThat(ril.ask("AT+CGACT?")).contains("+CGACT: 1,1");
        }
    }
}
