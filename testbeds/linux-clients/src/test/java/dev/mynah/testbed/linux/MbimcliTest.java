package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every action of mbimcli that a modem like this has to do with, one process each, on a serial port: what it prints is libmbim's
 * reading of what the modem said. They are made in this order, each where the ones before have left the modem.
 */
@Timeout(Patience.OF_A_TEST)
class MbimcliTest {
    private static final String USIM = "application-id=A0000000871002FFFFFFFF89";

    /** What libmbim shows so where it is empty; elsewhere it is a value that it does not know. */
    private static final List<String> NOTHING = List.of(
            "RoamingText",
            "HighestAvailableDataClass",
            "AvailableDataClasses",
            "ProviderId",
            "ProviderName",
            "AccessString",
            "UserName",
            "Password",
            "CustomDataClass",
            "'(null)' (0x8743"); // statuses of Microsoft's access to the card

    private static final Pattern OPTION = Pattern.compile("(?<![^\\s])--[a-z0-9-]+");

    /** What is no step: it asks the modem nothing, is the kernel's, or is a step of another test. */
    private static final Pattern NO_STEP = Pattern.compile(
            "--(help|link|silent|printable|verbose|version|device$|device-open-(proxy|ms-mbimex-v3)).*");

    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static String mbimcli = "";

    @BeforeAll
    static void start() throws IOException {
        mbimcli = Peer.require("mbimcli", "libmbim-utils");
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
    Stream<DynamicTest> basic_connect() {
        return Stream.of(
                says("--query-device-caps", "Device ID: '490154203237518'", "Data class: 'gprs, umts, lte, 5g-sa'"),
                says(
                        "--query-subscriber-ready-status",
                        "Ready state: 'initialized'",
                        "'001010000000001'",
                        "+15550100001"),
                says("--query-radio-state", "Software radio state: 'on'"),
                says("--set-radio-state=off", "Software radio state: 'off'"),
                says("--set-radio-state=on", "Software radio state: 'on'"),
                says("--register-automatic", "Register state: 'home'", "Provider ID: '00101'"),
                says("--query-device-services", "'basic-connect'", "'ms-basic-connect-extensions'", "'sms'", "'stk'"),
                says("--query-pin-state", "PIN state: 'unlocked'", "Remaining attempts: '3'"),
                refuses("--enable-pin=9999", "Failure"),
                says("--query-pin-state", "Remaining attempts: '2'"),
                says("--enable-pin=1234", "PIN operation successful", "Remaining attempts: '3'"),
                says("--query-pin-list", "Mode: 'enabled'", "Format: 'numeric'"),
                says("--change-pin=1234,4321", "PIN operation successful"),
                says("--change-pin=4321,1234", "PIN operation successful"),
                refuses("--enter-pin=pin1,1234", "OperationNotAllowed"),
                says("--ms-set-uicc-reset=disable", "disabled"),
                says("--query-subscriber-ready-status", "'device-locked'"),
                says("--query-pin-state", "PIN state: 'locked'", "PIN type: 'pin1'"),
                refuses("--enter-pin=pin1,9999", "Failure"),
                says("--enter-pin=pin1,1234", "PIN operation successful", "PIN state: 'unlocked'"),
                says("--disable-pin=1234", "PIN operation successful"),
                says("--enter-puk=puk1,12345678,1234", "PIN operation successful"),
                says("--query-home-provider", "Provider ID: '00101'", "State: 'home, registered'"),
                says("--query-preferred-providers", "No preferred providers given"),
                says("--query-visible-providers", "'home, visible, registered'", "Provider ID: '99970'"),
                says("--query-registration-state", "Register state: 'home'", "Available data classes: 'lte'"),
                says("--query-signal-state", "RSSI [0-31,99]: '27'"),
                says("--set-signal-state=signal-strength-interval=7,rssi-threshold=2", "Signal strength interval: '7'"),
                says("--query-packet-service-state", "Packet service state: 'attached'"),
                says("--detach-packet-service", "Packet service state: 'detached'"),
                refuses("--connect=session-id=0,access-string=internet", "PacketServiceDetached"),
                says("--attach-packet-service", "Packet service state: 'attached'"));
    }

    @TestFactory
    Stream<DynamicTest> sessions() {
        return Stream.of(
                refuses("--query-ip-configuration=0", "ContextNotActivated"),
                says(
                        "--connect=session-id=0,access-string=internet,ip-type=ipv4v6",
                        "Activation state: 'activated'",
                        "IPv4 configuration available: 'address, dns, mtu'",
                        "DNS [0]: '10.45.0.1'",
                        "2001:db8:45:"),
                says("--query-connection-state=0", "Activation state: 'activated'", "Context type: 'internet'"),
                says("--query-ip-configuration=0", "DNS [0]: '10.45.0.1'"),
                says("--ms-query-pco=0", "PCO"),
                refuses("--connect=session-id=1,access-string=nowhere", "Failure"),
                says("--disconnect=0", "Activation state: 'deactivated'"),
                refuses("--disconnect=0", "ContextNotActivated"),
                says("--query-packet-statistics", "Octets (in)"),
                says("--query-provisioned-contexts", "Context ID 1"),
                says("--query-network-idle-hint", "'disabled'"),
                says("--set-network-idle-hint=enabled", "'enabled'"),
                says("--query-emergency-mode", "Emergency mode: 'off'"),
                says(
                        "--set-provisioned-contexts=context-id=3,context-type=mms,access-string=mms",
                        "Context ID 3",
                        "Access string: 'mms'"),
                refuses("--set-emergency-mode=on", "NoDeviceSupport"),
                refuses("--query-ip-packet-filters=0", "NoDeviceSupport"),
                refuses("--set-ip-packet-filters=session-id=0", "NoDeviceSupport"),
                refuses("--set-service-activation=00", "NoDeviceSupport"));
    }

    @TestFactory
    Stream<DynamicTest> extensions() {
        return Stream.of(
                says("--ms-query-sys-caps", "Number of executors: '2'", "Concurrency: '2'"),
                says("--ms-query-device-caps", "Executor Index: '0'"),
                says("--ms-query-device-slot-mappings", "Executor '0': slot '0'", "Executor '1': slot '1'"),
                says("--ms-set-device-slot-mappings=1,0", "Executor '0': slot '1'", "Executor '1': slot '0'"),
                says("--query-subscriber-ready-status", "'999700000000001'"),
                says("--ms-set-device-slot-mappings=0,1", "Executor '0': slot '0'"),
                says("--register-automatic", "Provider ID: '00101'"),
                says("--ms-query-slot-info-status=0", "'state-active-esim'"),
                refuses("--ms-query-slot-info-status=9", "InvalidParameters"),
                says("--ms-query-location-info-status", "Tracking area code:  000101", "Cell ID:             00010101"),
                says(
                        "--ms-query-base-stations-info",
                        "LTE Serving cell",
                        "EARFCN: 1300",
                        "RSRP: -85 dBm",
                        "EARFCN: 6300"),
                says("--ms-query-lte-attach-configuration", "Configuration 2", "non-partner"),
                says("--ms-query-lte-attach-info", "Attach state:  attached", "Access string: internet"),
                says(
                        "--ms-set-provisioned-contexts=operation=default,context-type=mms,ip-type=ipv4,state=enabled,"
                                + "roaming-control=allow-all,media-type=cellular-only,source=user,access-string=mms",
                        "Context type: 'mms'"),
                says("--ms-query-provisioned-contexts", "Context ID 2", "Access string: 'mms'"),
                says("--ms-query-version=1.0,3.0", "MBIM extended version : 3.00"),
                refuses("--ms-query-wake-reason", "NoDeviceSupport"));
    }

    @TestFactory
    Stream<DynamicTest> release_3() {
        return Stream.of(
                later("--query-subscriber-ready-status", "Flags: 'esim, sim-removability-known, sim-removable'"),
                later("--query-packet-service-state", "TAI  TAC: '257'"),
                later("--query-signal-state", "RSRP: '-85 dBm'"),
                later("--query-registration-state", "Preferred data classes"),
                later("--connect=session-id=0,access-string=internet", "Access media type: '3gpp'"),
                later("--query-connection-state=0", "Access string: 'internet'"),
                later("--disconnect=0", "'deactivated'"),
                later("--ms-query-device-caps", "Data subclass: '5g-nr'"),
                later("--ms-query-base-stations-info", "EARFCN: 1300"),
                later("--ms-query-lte-attach-info", "Network error: none"),
                later("--ms-query-registration-parameters", "MICO mode: unsupported"),
                later(
                        "--ms-set-registration-parameters=mico-mode=disabled,drx-cycle=not-specified,ladn-info=not-needed,"
                                + "default-pdu-activation-hint=unlikely,re-register-if-needed=no",
                        "MICO mode: unsupported",
                        "DRX cycle: not-supported"),
                later("--ms-query-modem-configuration", "Status: 'completed'"));
    }

    @TestFactory
    Stream<DynamicTest> the_card_and_what_is_on_it() {
        return Stream.of(
                says("--ms-query-uicc-atr", "3B:9F:96"),
                says(
                        "--ms-query-uicc-application-list",
                        "Application 0: (active)",
                        "isim",
                        "PIN key references:      01:81"),
                says("--ms-query-uicc-file-status=" + USIM + ",file-path=7FFF6F46", "transparent", "Item size: 17"),
                says(
                        "--ms-query-uicc-read-binary=" + USIM + ",file-path=7FFF6F46,read-offset=0,read-size=0",
                        "01:41:6C:70:68:61"),
                says("--ms-query-uicc-read-record=" + USIM + ",file-path=7FFF6F40,record-number=1", "07:91:51:55:10"),
                says("--ms-set-uicc-open-channel=" + USIM + ",selectp2arg=4,channel-group=1", "status: 144"),
                refuses(
                        "--ms-set-uicc-open-channel=application-id=A000000099,selectp2arg=4,channel-group=1",
                        "0x87430002"),
                refuses("--ms-set-uicc-close-channel=channel=17,channel-group=0", "0x87430003"),
                says("--ms-query-uicc-terminal-capability", "Terminal capability: (0)"),
                says("--ms-set-uicc-terminal-capability=terminal-capability=830107", ""),
                says("--ms-query-uicc-terminal-capability", "83:01:07"),
                says("--ms-set-uicc-reset=disable", "disabled"),
                says("--ms-query-uicc-reset", "disabled"),
                says("--phonebook-query-configuration", "Number of entries: 50"),
                says("--phonebook-write=Ann,+15550100", "successfully written"),
                says("--phonebook-read-all", "Number: +15550100", "Name: Ann"),
                says("--phonebook-read=1", "Name: Ann"),
                says("--phonebook-delete=1", "successfully deleted"),
                says("--phonebook-write=Bob,+15550101", "successfully written"),
                says("--phonebook-delete-all", "successfully deleted"),
                says("--phonebook-read-all", "(0)"));
    }

    @TestFactory
    Stream<DynamicTest> the_device() {
        return Stream.of(
                says("--ms-query-firmware-id", "Firmware ID retrieved"),
                says("--ms-notify-host-shutdown", "Successfully notified"),
                says("--ms-query-sar-config", "Mode: device", "Antenna index: 0"),
                says("--ms-set-sar-config=os,enabled,[{0,3}]", "Mode: os", "Backoff index: 3"),
                says("--ms-query-transmission-status", "hysteresis timer: (1)"),
                says("--ms-set-transmission-status=enabled,3", "hysteresis timer: (3)"),
                says("--ms-query-nitz", "Data class: lte"),
                says("--atds-query-signal", "RSRP: -84 dBm"),
                says("--atds-query-location", "TAC: 0101"),
                refuses("--dss-connect=c08a26dd-7718-4382-8482-6e0d583c4d0e,0", "NoDeviceSupport"),
                refuses("--dss-disconnect=c08a26dd-7718-4382-8482-6e0d583c4d0e,0", "NoDeviceSupport"),
                refuses("--intel-query-rfim", "NoDeviceSupport"),
                // It takes no notice of what it is answered.
                says("--intel-set-rfim=on", "status error = 'NoDeviceSupport'"),
                refuses("--intel-modem-reboot", "NoDeviceSupport"),
                refuses("--quectel-query-radio-state", "NoDeviceSupport"),
                refuses("--quectel-set-radio-state=on", "NoDeviceSupport"));
    }

    @TestFactory
    Stream<DynamicTest> the_session() {
        return Stream.of(
                says("--noop", ""),
                says("--query-packet-service-state --device-open-ms-mbimex-v2", "Frequency range: 'unknown'"),
                // The next one goes on where this one has left the function open.
                says("--query-radio-state --no-close", "Session not closed"),
                says("--query-radio-state --no-open=9", "Software radio state: 'on'"),
                says(
                        "--ms-set-uicc-open-channel=" + USIM + ",selectp2arg=4,channel-group=1 --no-close",
                        "status: 144",
                        "channel: 2"),
                says(
                        "--ms-set-uicc-apdu=channel=2,secure-message=none,classbyte-type=inter-industry,command=80F2000C"
                                + " --no-open=9",
                        "status: 144"));
    }

    @Test
    void no_option_of_mbimcli_is_left_out() {
        String version = Spawned.run(Map.of(), Patience.SOON, mbimcli, "--version");
        Assumptions.assumeThat(version).contains("mbimcli 1.28.");
        Set<String> steps = Stream.of(
                        basic_connect(),
                        sessions(),
                        extensions(),
                        release_3(),
                        the_card_and_what_is_on_it(),
                        the_device(),
                        the_session())
                .flatMap(it -> it)
                .flatMap(step -> OPTION.matcher(step.getDisplayName()).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        assertThat(OPTION.matcher(Spawned.run(Map.of(), Patience.SOON, mbimcli, "--help-all"))
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(100)
                .filteredOn(it -> !NO_STEP.matcher(it).matches())
                .isSubsetOf(steps);
    }

    @Test
    void what_one_voice_sets_the_other_says() throws IOException {
        try (AtDoor at = AtDoor.open(mynah.door("ofono0"))) {
            run("--set-radio-state=off");
            assertThat(at.ask("AT+CFUN?")).contains("+CFUN: 4");
            at.ask("AT+CFUN=1");
            assertThat(run("--query-radio-state")).contains("Software radio state: 'on'");
            at.ask("AT+CEREG?", "+CEREG: 0,1");

            run("--connect=session-id=5,access-string=internet,ip-type=ipv4");
            assertThat(at.ask("AT+CGACT?")).contains("+CGACT: 3,1");
            at.ask("AT+CGACT=0,3");
            assertThat(run("--query-connection-state=5")).contains("Activation state: 'deactivated'");

            run("--enable-pin=1234");
            assertThat(at.ask("AT+CLCK=\"SC\",2")).contains("+CLCK: 1");
            at.ask("AT+CLCK=\"SC\",0,\"1234\"");
            assertThat(run("--query-pin-list")).contains("PIN1:\n\t\t      Mode: 'disabled'");
        }
    }

    private static String run(String action) {
        return understood(Spawned.run(Map.of(), Patience.SOON, command(action)));
    }

    private static DynamicTest says(String action, String... expected) {
        return DynamicTest.dynamicTest(action, () -> assertThat(run(action)).contains(expected));
    }

    private static DynamicTest later(String action, String... expected) {
        return DynamicTest.dynamicTest(
                "release 3.0: " + action,
                () -> assertThat(understood(
                                Spawned.run(Map.of(), Patience.SOON, command(action, "--device-open-ms-mbimex-v3"))))
                        .contains(expected));
    }

    private static DynamicTest refuses(String action, String... expected) {
        return DynamicTest.dynamicTest(
                action,
                () -> assertThat(understood(Spawned.refused(Map.of(), Patience.SOON, command(action))))
                        .contains(expected));
    }

    /** Holds all that libmbim has printed of each message of the modem's against what it prints where it can't read one. */
    private static String understood(String said) {
        assertThat(said.lines().filter(it -> it.startsWith(">>>>>>")))
                .noneMatch(
                        it -> it.contains("n/a: ") || it.matches(".*(service|cid) += '(unknown|invalid|\\(null\\))'.*"))
                .filteredOn(it -> it.contains("'(null)'"))
                .allMatch(it -> NOTHING.stream().anyMatch(it::contains));
        assertThat(said)
                .doesNotContain("cannot read", "Invalid message", "Invalid complete", "unexpected message", "** ");
        return said;
    }

    private static String[] command(String... options) {
        List<String> command = new ArrayList<>(List.of(mbimcli, "--device=" + mynah.pty("mbim0"), "--verbose"));
        for (String option : options) {
            command.addAll(List.of(option.split(" ")));
        }
        return command.toArray(String[]::new);
    }
}
