package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Actions of qmicli about the device, its cards, books, messages and calls, one process each, on a serial port: what it prints is
 * libqmi's reading of what the modem said. They are made in this order, each where the ones before have left the modem.
 */
@Timeout(300)
class QmicliTest {

    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static String qmicli = "";

    @BeforeAll
    static void start() throws IOException {
        qmicli = Peer.require("qmicli", "libqmi-utils");
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
        mynah.awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> device() {
        return Stream.of(
                says("--get-service-version-info", "dms (1.14)", "uim (1.46)"),
                says("--dms-get-ids", "IMEI: '490154203237518'", "IMEI SV: '01'"),
                says("--dms-get-capabilities", "Networks: 'gsm, umts, lte, 5gnr'", "SIM: 'supported'"),
                says("--dms-get-manufacturer", "Manufacturer: 'Mynah'"),
                says("--dms-get-model", "Model: 'Mynah DSDS'"),
                says("--dms-get-revision", "Revision: '1.0'"),
                says("--dms-get-software-version", "Software version: 1.0"),
                says("--dms-get-msisdn", "MSISDN: '+15550100001'"),
                says("--dms-get-power-state", "Power state: 'external-source'"),
                says("--dms-get-band-capabilities", "gsm-900-extended", "wcdma-2100", "NR5G bands: '1, 2, 3"),
                says("--dms-get-operating-mode", "Mode: 'online'", "HW restricted: 'no'"),
                says("--dms-set-operating-mode=low-power", "Operating mode set successfully"),
                says("--dms-get-operating-mode", "Mode: 'low-power'"),
                says("--dms-set-operating-mode=online", "Operating mode set successfully"),
                refuses("--dms-set-operating-mode=factory-test", "InvalidTransition"),
                says("--dms-get-time", "Time source: 'device'"),
                says("--dms-get-user-lock-state", "Enabled: 'no'"),
                refuses("--dms-set-user-lock-state=enable,9999", "AuthenticationLock"),
                says("--dms-set-user-lock-state=enable,0000", "User lock state updated"),
                says("--dms-set-user-lock-code=0000,1111", "User lock code changed"),
                says("--dms-set-user-lock-state=disable,1111", "User lock state updated"),
                says("--dms-write-user-data=hello", "User data written"),
                says("--dms-read-user-data", "68:65:6C:6C:6F"),
                says("--dms-get-supported-messages", "0x0045"),
                says("--dms-reset", "Successfully performed DMS service reset"),
                says("--dms-noop"),
                refuses("--dms-get-prl-version", "InvalidQmiCommand"),
                refuses("--dms-get-activation-state", "InvalidQmiCommand"));
    }

    @TestFactory
    Stream<DynamicTest> the_card_by_dms() {
        return Stream.of(
                says("--dms-uim-get-iccid", "ICCID: '8900101000000000019'"),
                says("--dms-uim-get-imsi", "IMSI: '001010000000001'"),
                says("--dms-uim-get-state", "State: 'initialization-completed'"),
                says("--dms-uim-get-pin-status", "Status: disabled", "Unblock: 10"),
                refuses("--dms-uim-set-pin-protection=PIN,enable,9999", "IncorrectPin", "Verify: 2"),
                says("--dms-uim-set-pin-protection=PIN,enable,1234", "PIN protection updated"),
                refuses("--dms-uim-set-pin-protection=PIN,enable,1234", "NoEffect"),
                says("--dms-uim-get-pin-status", "Status: enabled-verified"),
                says("--dms-uim-change-pin=PIN,1234,4321", "PIN changed successfully"),
                says("--dms-uim-change-pin=PIN,4321,1234", "PIN changed successfully"),
                says("--dms-uim-verify-pin=PIN2,1234", "PIN verified successfully"),
                refuses("--dms-uim-unblock-pin=PIN,00000000,1234", "IncorrectPin", "Unblock: 9"),
                says("--dms-uim-unblock-pin=PIN,12345678,1234", "PIN unblocked successfully"),
                says("--dms-uim-set-pin-protection=PIN,disable,1234", "PIN protection updated"),
                says("--dms-uim-get-ck-status=pn", "State: 'deactivated'"),
                refuses("--dms-uim-set-ck-protection=pn,disable,12345678", "NoEffect"),
                refuses("--dms-uim-unblock-ck=pn,12345678", "NoEffect"));
    }

    @TestFactory
    Stream<DynamicTest> cards() {
        return Stream.of(
                says(
                        "--uim-get-card-status",
                        "Primary GW:   slot '1', application '1'",
                        "Secondary GW: slot '2', application '1'",
                        "Application type:  'isim (5)'",
                        "Application state: 'ready'"),
                says("--uim-get-slot-status", "3 physical slots found", "ICCID: 8999970000000000019", "Is eUICC: yes"),
                says("--uim-set-pin-protection=PIN1,enable,1234", "PIN protection updated"),
                says("--uim-change-pin=PIN1,1234,4321", "PIN changed successfully"),
                says("--uim-sim-power-off=1", "Successfully performed SIM power off"),
                refuses("--uim-sim-power-off=1", "NoEffect"),
                says("--uim-get-card-status", "Card state: 'error: power-down"),
                says("--uim-sim-power-on=1", "Successfully performed SIM power on"),
                says("--uim-get-card-status", "Application state: 'pin1-or-upin-pin-required'"),
                refuses("--uim-verify-pin=PIN1,1234", "IncorrectPin"),
                says("--uim-verify-pin=PIN1,4321", "PIN verified successfully"),
                says("--uim-unblock-pin=PIN1,12345678,1234", "PIN unblocked successfully"),
                says("--uim-set-pin-protection=PIN1,disable,1234", "PIN protection updated"),
                says("--uim-read-transparent=0x3F00,0x2FE2", "98:00:01:01:00:00:00:00:10:F9"),
                says("--uim-read-transparent=0x3F00,0x7FFF,0x6F07", "SW1: '0x90'"),
                refuses("--uim-read-transparent=0x3F00,0x7FFF,0x6FFE", "SimFileNotFound", "SW1: '0x6a'"),
                says(
                        "--uim-get-file-attributes=0x3F00,0x7FFF,0x6F07",
                        "File size: 9",
                        "Read security attributes: (single) pin1",
                        "Write security attributes: (single) adm"),
                says(
                        "--uim-read-record=record-number=1,record-length=0,file=0x3F00-0x7FFF-0x6F40",
                        "91:51:55:10:00:00:F1"),
                says("--uim-get-configuration", "Personalization features: all disabled"),
                refuses("--uim-depersonalization=gw-network,deactivate,12345678", "NoEffect"),
                says(
                        "--uim-change-provisioning-session=session-type=primary-gw-provisioning,activate=no",
                        "Successfully changed provisioning session"),
                says("--uim-get-card-status", "Primary GW:   session doesn't exist"),
                says(
                        "--uim-change-provisioning-session=session-type=primary-gw-provisioning,activate=yes,slot=1,"
                                + "aid=A0:00:00:00:87:10:02",
                        "Successfully changed provisioning session"),
                says("--uim-get-supported-messages", "0x0047"),
                says("--uim-reset", "Successfully performed UIM service reset"),
                says("--uim-noop"));
    }

    @TestFactory
    Stream<DynamicTest> books_messages_and_calls() {
        return Stream.of(
                says("--pbm-get-all-capabilities", "[gw-primary]", "[gw-secondary]", "Maximum records: 50"),
                says("--pbm-noop"),
                says("--wms-get-routes", "Got 5 SMS routes", "Receipt Action: transfer-and-ack"),
                says(
                        "--wms-set-routes=type=point,class=0,storage=uim,receipt-action=store-and-notify",
                        "Successfully set SMS routes"),
                says("--wms-get-routes", "Receipt Action: store-and-notify"),
                says("--wms-get-supported-messages", "0x0032"),
                says("--wms-reset", "Successfully performed WMS service reset"),
                says("--wms-noop"),
                says("--voice-get-config", "Auto Answer Status: 'disabled'", "Current TTY mode: 'off'"),
                says("--voice-get-supported-messages", "0x0043"),
                says("--voice-noop"));
    }

    /** What libqmi cannot make sense of it says so, where it shows the messages themselves. */
    @Test
    void no_TLV_is_unknown_to_libqmi_or_misread() {
        for (String action : List.of(
                "--dms-get-band-capabilities",
                "--dms-uim-get-pin-status",
                "--uim-get-card-status",
                "--uim-get-slot-status",
                "--uim-get-configuration",
                "--wms-get-routes",
                "--pbm-get-all-capabilities",
                "--voice-get-config")) {
            assertThat(run(action, "--verbose")).doesNotContain("ERROR", "(unknown)", "malformed", "couldn't parse");
        }
    }

    private static String run(String... options) {
        return Spawned.run(Map.of(), Patience.SOON, command(options));
    }

    private static DynamicTest says(String action, String... expected) {
        return DynamicTest.dynamicTest(action, () -> {
            String said = run(action);
            assertThat(expected).allSatisfy(it -> assertThat(said).contains(it));
        });
    }

    private static DynamicTest refuses(String action, String... expected) {
        return DynamicTest.dynamicTest(
                action,
                () -> assertThat(Spawned.refused(Map.of(), Patience.SOON, command(action)))
                        .contains(expected));
    }

    private static String[] command(String... options) {
        List<String> command = new ArrayList<>(List.of(qmicli, "--device-open-qmi", "--device=" + mynah.pty("qmi0")));
        command.addAll(List.of(options));
        return command.toArray(String[]::new);
    }
}
