package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several clients at once of the doors that are what libmbim and libqmi take for their proxies. */
@Timeout(Patience.OF_A_TEST)
class ProxyClientsTest {
    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static ProxyNames proxies;
    private static String mbimcli = "";
    private static String qmicli = "";

    @BeforeAll
    static void start() throws IOException {
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
        mbimcli = Peer.require("mbimcli", "libmbim-utils") + " --device-open-proxy --device=" + mynah.pty("mbim0");
        qmicli = Peer.require("qmicli", "libqmi-utils") + " --device-open-proxy --device-open-qmi --device="
                + mynah.pty("qmi0");
        proxies = ProxyNames.of(mynah, directory);
        mynah.awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    /** Each begins with the same transaction numbers. */
    @Test
    void clients_of_mbim_each_have_the_answers_to_what_they_asked() {
        String said = proxies.atOnce(List.of(
                mbimcli + " --query-device-caps",
                mbimcli + " --query-registration-state",
                mbimcli + " --query-visible-providers",
                mbimcli + " --query-subscriber-ready-status",
                mbimcli + " --ms-query-device-slot-mappings",
                mbimcli + " --query-home-provider"));
        assertThat(said)
                .contains(
                        "Device ID: '490154203237518'",
                        "Register state: 'home'",
                        "Provider ID: '99970'",
                        "Ready state: 'initialized'",
                        "Executor '1': slot '1'",
                        "State: 'home, registered'");
    }

    @Test
    void clients_of_qmi_each_have_the_answers_to_what_they_asked() {
        String said = proxies.atOnce(List.of(
                qmicli + " --dms-get-ids",
                qmicli + " --dms-get-model",
                qmicli + " --nas-network-scan",
                qmicli + " --nas-get-serving-system",
                qmicli + " --uim-get-slot-status",
                qmicli + " --get-service-version-info"));
        assertThat(said)
                .contains(
                        "IMEI: '490154203237518'",
                        "Model: 'Mynah DSDS'",
                        "MCC: '999'",
                        "Registration state: 'registered'",
                        "Physical slot 2",
                        "uim (1.46)");
    }

    /** The proxy holds the function open, and with it the channel. */
    @Test
    void a_channel_that_one_client_opens_is_used_by_the_next_to_read_the_eid() {
        String said = proxies.atOnce(List.of(String.join(
                " && ",
                mbimcli + " --ms-set-uicc-open-channel=application-id=A0000005591010FFFFFFFF8900000100,"
                        + "selectp2arg=0,channel-group=7",
                mbimcli + " --ms-set-uicc-apdu=channel=2,secure-message=none,classbyte-type=extended,"
                        + "command=81E2910006BF3E035C015A",
                mbimcli + " --ms-set-uicc-close-channel=channel=0,channel-group=7")));
        assertThat(said.replace(":", "")).contains("5A1089049032123451234512345678901235");
    }

    @Test
    void twenty_of_each_are_answered() {
        String ready = mbimcli + " --query-radio-state";
        String mode = qmicli + " --dms-get-operating-mode";
        String said = proxies.atOnce(Collections.nCopies(20, ready + " && " + mode));
        assertThat(said.split("Software radio state: 'on'", -1)).hasSize(21);
        assertThat(said.split("Mode: 'online'", -1)).hasSize(21);
    }
}
