package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole testbed whose subscribers are osmo-hlr's: a modem registers, talks and leaves, and the HLR knows. */
@ResourceLock(OsmoHlr.PORTS)
@Timeout(Patience.OF_A_TEST)
class OsmoHlrTestbedTest {
    private static final String IMSI = "001010000000001";
    private static final String NUMBER = "15550100001";
    private static final String K = "465B5CE8B199B49FAA5F0A2EE238A6BC";
    private static final String OPC = "CD63CB71954A9F4E48A5994E37A02BAF";
    private static final String ADDRESS = Own.loopback(73);

    @TempDir
    Path directory;

    private OsmoHlr hlr;
    private MynahUp mynah;
    private AtDoor at;

    @BeforeEach
    void start() throws IOException {
        hlr = OsmoHlr.start(directory, ADDRESS);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable part : new AutoCloseable[] {at, mynah, hlr}) {
            if (part != null) {
                part.close();
            }
        }
    }

    private void up(String rat) throws IOException {
        Path file = directory.resolve("osmo.yaml");
        Files.writeString(file, """
                seed: 1
                operators:
                  alpha:
                    plmn: 001-01
                    name: Alpha Mobile
                    hlr: { gsup: %s:4222 }
                    mme: { timers: { PURGE: 1s } }
                    sgsn: { timers: { PURGE: 1s } }
                    msc: { timers: { PURGE: 1s } }
                    cells:
                      - { rat: %s, identity: 0x101, areaCode: 0x0101, rsrp: -85 }
                    apns:
                      - { name: internet, ipv4: 10.45.0.0/16 }
                euiccs:
                  euicc0:
                    eid: 89049032123451234512345678901235
                    profiles:
                      - name: Alpha
                        operator: alpha
                        enabledOnPort: 0
                        iccid: 8900101000000000019
                        imsi: %s
                        k: %s
                        opc: %s
                modems:
                  modem0:
                    slots:
                      - { euicc: euicc0, port: 0, imei: 490154203237518 }
                    doors:
                      - { name: tcp0, tcp: 127.0.0.1:0 }
                """.formatted(ADDRESS, rat, IMSI, K, OPC));
        mynah = MynahUp.start(file, directory.resolve("run"));
        at = AtDoor.open(mynah.door("tcp0"));
    }

    private void upAndKnown(String rat) throws IOException {
        hlr.create(IMSI, NUMBER, K, OPC);
        up(rat);
    }

    private void know(String line) {
        Poll poll = Poll.soon();
        while (!hlr.all(IMSI).contains(line)) {
            poll.last = hlr.all(IMSI);
            poll.againSoon();
        }
    }

    private void knockBack() {
        Spawned.run(
                Map.of(),
                Patience.SOON,
                Peer.require("sqlite3", "sqlite3"),
                // osmo-hlr may be writing.
                "-cmd",
                ".timeout " + Patience.SOON.toMillis(),
                hlr.database().toString(),
                "UPDATE auc_3g SET sqn = 0");
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("run/testbed.log"));
    }

    @Test
    void in_lte_it_registers_has_data_and_ussd_and_the_hlr_knows_where() throws Exception {
        upAndKnown("lte");
        at.ask("AT+CEREG?", "+CEREG: 0,1");
        know("sgsn_number\tSGSN-alpha");
        know("vlr_number\tMSC-alpha");
        assertThat(at.ask("AT+CGPADDR=1").get(0)).startsWith("+CGPADDR: 1,\"10.45.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"umts", "gsm"})
    void in_both_domains_it_registers_and_ussd_is_answered_by_the_hlr(String rat) throws Exception {
        upAndKnown(rat);
        at.ask("AT+CREG?", "+CREG: 0,1");
        at.ask("AT+CGREG?", "+CGREG: 0,1");
        know("sgsn_number\tSGSN-alpha");
        know("vlr_number\tMSC-alpha");
        at.ask("AT+CUSD=1,\"*#100#\"");
        assertThat(at.await("+CUSD:")).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lte", "umts"})
    void a_sequence_number_that_was_knocked_back_catches_up(String rat) throws Exception {
        upAndKnown(rat);
        String registered = rat.equals("lte") ? "+CEREG: 0,1" : "+CGREG: 0,1";
        String question = rat.equals("lte") ? "AT+CEREG?" : "AT+CGREG?";
        at.ask(question, registered);
        assertThat(log()).doesNotContain("AUTHENTICATION FAILURE", "AUTHENTICATION AND CIPHERING FAILURE");
        at.ask("AT+CFUN=4");
        know("ms_purged_ps\t1");
        know("ms_purged_cs\t1");
        knockBack();
        at.ask("AT+CFUN=1");
        at.ask(question, registered);
        mynah.awaitLog("AUTHENTICATION ", "FAILURE");
        // Higher than nought and five vectors of 32: what the card said came through.
        know("aud3g.sqn\t");
        assertThat(hlr.all(IMSI)).doesNotContainPattern("aud3g.sqn\t(0|[0-9]{1,2}|1[0-5][0-9])\n");
    }

    @Test
    void who_is_switched_off_is_purged_in_both_domains() throws Exception {
        upAndKnown("lte");
        at.ask("AT+CREG?", "+CREG: 0,1");
        know("vlr_number\tMSC-alpha");
        at.ask("AT+CFUN=4");
        know("ms_purged_ps\t1");
        know("ms_purged_cs\t1");
        at.ask("AT+CFUN=1");
        at.ask("AT+CEREG?", "+CEREG: 0,1");
        know("sgsn_number\tSGSN-alpha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lte", "umts"})
    void a_subscriber_it_does_not_have_is_refused(String rat) throws Exception {
        up(rat);
        Poll poll = Poll.soon();
        String refusal = rat.equals("lte") ? "#8 " : "#2 ";
        while (!log().contains(refusal)) {
            poll.last = log();
            poll.againSoon();
        }
        at.ask(rat.equals("lte") ? "AT+CEREG?" : "AT+CREG?", rat.equals("lte") ? "+CEREG: 0,3" : "+CREG: 0,3");
    }

    @Test
    void a_short_message_finds_its_way_by_the_number_the_hlr_has_told() throws Exception {
        upAndKnown("umts");
        at.ask("AT+CREG?", "+CREG: 0,1");
        know("vlr_number\tMSC-alpha");
        at.ask("AT+CMGF=1");
        at.ask("AT+CNMI=2,2");
        assertThat(at.message("AT+CMGS=\"+" + NUMBER + "\"", "by osmo-hlr")).contains("OK");
        assertThat(at.await("+CMT:")).contains("+" + NUMBER);
        assertThat(at.await("by")).isEqualTo("by osmo-hlr");
    }
}
