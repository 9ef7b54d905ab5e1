package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ModemManager drives a modem by QMI alone, from no modem to a connection. Each test leaves it registered at home, idle. */
@Timeout(Patience.OF_A_TEST)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModemManagerQmiTest {
    private static final String OWN_NUMBER = "+15550100001";

    @TempDir
    static Path directory;

    private static ModemManagerUp host;
    private static String modem = "";

    @BeforeAll
    static void start() throws IOException {
        host = ModemManagerUp.startWithControlDevice(
                Examples.withAbstractSockets("linux-clients-umts.yaml", directory),
                directory,
                mynah -> new ControlDevice(
                        ControlDevice.Kind.QMI,
                        Path.of(mynah.door("qmi-proxy").path("socket").asText())));
        host.mynah().awaitLog("modem0/slot0", "GMM", "-> REGISTERED_NORMAL_SERVICE");
        host.report("add", ControlDevice.PORTS);
        modem = host.registered("mbim").at("/modem/dbus-path").asText();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    /** First: ModemManager keeps one that it has polled for calls or signal, with its ports open, and finds it no more. */
    @Test
    @Order(1)
    void a_modem_that_is_pulled_out_is_gone_and_comes_back() throws IOException {
        host.report("remove", ControlDevice.PORTS);
        Poll poll = Poll.soon();
        while (!host.modems().isEmpty()) {
            poll.last = host.modems().toString();
            poll.againSoon();
        }
        host.report("add", ControlDevice.PORTS);
        modem = host.registered("mbim").at("/modem/dbus-path").asText();
    }

    /**
     * ModemManager makes another modem of a device whose card turns out to be blocked, and one more once it is not. The one before
     * says that it wants the PUK as well, but goes away.
     */
    @Test
    @Order(2)
    void a_card_that_is_blocked_takes_its_puk() throws IOException {
        for (int i = 0; i < 3; i++) {
            host.refused("-i", sim(), "--enable-pin", "--pin=9999");
        }
        Poll poll = Poll.soon();
        while (!poll.last.equals("locked sim-puk")) {
            poll.againSoon();
            JsonNode found = host.found("mbim");
            modem = found.at("/modem/dbus-path").asText();
            poll.last = found.at("/modem/generic/state").asText() + " "
                    + found.at("/modem/generic/unlock-required").asText();
        }
        host.refused("-i", sim(), "--puk=00000000", "--pin=1234");
        host.run("-i", sim(), "--puk=12345678", "--pin=1234");
        modem = host.registered("mbim").at("/modem/dbus-path").asText();
        host.run("-i", sim(), "--disable-pin", "--pin=1234");
    }

    private static String sim() throws IOException {
        return host.json("-m", modem).at("/modem/generic/sim").asText();
    }

    @Test
    void a_modem_is_known_by_its_numbers_and_its_cards() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/generic/equipment-identifier").asText()).isEqualTo("490154203237518");
        assertThat(known.at("/modem/generic/own-numbers/0").asText()).isEqualTo(OWN_NUMBER);
        assertThat(known.at("/modem/generic/access-technologies/0").asText()).isEqualTo("umts");
        assertThat(known.at("/modem/generic/primary-port").asText()).isEqualTo("cdc-wdm0");
        assertThat(known.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(known.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha");
        assertThat(known.at("/modem/3gpp/packet-service-state").asText()).isEqualTo("attached");
        JsonNode sim = host.json("-i", known.at("/modem/generic/sim").asText());
        assertThat(sim.at("/sim/properties/imsi").asText()).isEqualTo("001010000000001");
        assertThat(sim.at("/sim/properties/iccid").asText()).startsWith("8900101");
        assertThat(sim.at("/sim/properties/eid").asText()).isEqualTo("89049032123451234512345678901235");
        assertThat(sim.at("/sim/properties/operator-name").asText()).isEqualTo("Alpha");
    }

    @Test
    void the_slots_are_the_ports_of_the_card() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/generic/sim-slots").size()).isGreaterThanOrEqualTo(2);
        assertThat(known.at("/modem/generic/primary-sim-slot").asText()).isEqualTo("1");
    }

    @Test
    void a_call_goes_out_is_answered_and_takes_tones() throws IOException {
        String call = host.path("-m", modem, "--voice-create-call=number=15550109001");
        host.run("-o", call, "--start");
        awaitCall(call, "active");
        host.run("-o", call, "--send-dtmf=5");
        host.mynah().awaitLog("far end 15550109001: key 5");
        host.run("-o", call, "--hangup");
        awaitCall(call, "terminated");
        host.run("-m", modem, "--voice-delete-call=" + call);
    }

    @Test
    void a_call_comes_in_shows_its_number_and_is_accepted() throws IOException {
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109003&for=60s");
        String call = awaitIncoming();
        assertThat(host.json("-o", call).at("/call/properties/number").asText()).endsWith("15550109003");
        host.run("-o", call, "--accept");
        awaitCall(call, "active");
        host.mynah().awaitLog("far end 15550109003: answered");
        host.run("-o", call, "--hangup");
        host.mynah().awaitLog("far end 15550109003: hung up: #16");
        awaitCall(call, "terminated");
        host.run("-m", modem, "--voice-delete-call=" + call);
    }

    @Test
    void a_call_that_nobody_accepts_is_given_up() throws IOException {
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109004&for=60s");
        String call = awaitIncoming();
        host.run("-o", call, "--hangup");
        awaitCall(call, "terminated");
        host.mynah().awaitLog("far end 15550109004", "#17");
        host.run("-m", modem, "--voice-delete-call=" + call);
    }

    @Test
    void two_calls_are_held_joined_parted_and_left_to_each_other() throws IOException {
        SeveralCalls.areHeldJoinedPartedAndTransferred(host, modem);
    }

    @Test
    void the_packet_domain_is_left_and_entered() throws IOException {
        host.run("-m", modem, "--3gpp-set-packet-service-state=detached");
        host.mynah().awaitLog("alpha/sgsn", "detached");
        host.run("-m", modem, "--3gpp-set-packet-service-state=attached");
        Poll poll = Poll.soon();
        while (!poll.last.equals("attached")) {
            poll.againSoon();
            poll.last = host.json("-m", modem)
                    .at("/modem/3gpp/packet-service-state")
                    .asText();
        }
    }

    @Test
    void technologies_and_bands_are_chosen_and_given_back() throws IOException {
        host.run("-m", modem, "--set-allowed-modes=3g");
        assertThat(generic("current-modes").asText()).isEqualTo("allowed: 3g; preferred: none");
        host.run("-m", modem, "--set-allowed-modes=any");
        assertThat(generic("current-modes").asText()).startsWith("allowed: 2g, 3g, 4g, 5g;");
        JsonNode all = generic("current-bands");
        host.run("-m", modem, "--set-current-bands=utran-1|eutran-3");
        assertThat(generic("current-bands"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("utran-1", "eutran-3");
        host.run("-m", modem, "--set-current-bands=any");
        assertThat(generic("current-bands")).isEqualTo(all);
        host.registered("mbim");
    }

    private static JsonNode generic(String property) throws IOException {
        return host.json("-m", modem).at("/modem/generic/" + property);
    }

    /** One that has ended may still be listed. */
    private static String awaitIncoming() throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            JsonNode calls = host.json("-m", modem, "--voice-list-calls").path("modem.voice.call");
            for (JsonNode call : calls) {
                poll.last = host.json("-o", call.asText())
                        .at("/call/properties/state")
                        .asText();
                if (poll.last.equals("ringing-in")) {
                    return call.asText();
                }
            }
            poll.againSoon();
        }
    }

    private static void awaitCall(String call, String state) throws IOException {
        Poll poll = Poll.soon();
        while (!poll.last.equals(state)) {
            poll.againSoon();
            poll.last = host.json("-o", call).at("/call/properties/state").asText();
        }
    }

    @Test
    void signal_and_location_are_those_of_the_cell() throws IOException {
        host.run("-m", modem, "--signal-setup=1");
        Poll poll = Poll.soon();
        while (poll.last.isEmpty() || poll.last.equals("--")) {
            poll.againSoon();
            poll.last = host.json("-m", modem, "--signal-get")
                    .at("/modem/signal/umts/rssi")
                    .asText();
        }
        host.run("-m", modem, "--signal-setup=0");
        host.run("-m", modem, "--location-enable-3gpp");
        JsonNode location = host.json("-m", modem, "--location-get").at("/modem/location/3gpp");
        assertThat(location.path("mcc").asText()).isEqualTo("001");
        assertThat(location.path("cid").asText()).isEqualTo("00010101");
    }

    @Test
    void the_receiver_finds_the_place_where_the_modem_is() throws IOException {
        GpsReceiver.findsItsPlace(host, modem);
    }

    @Test
    void a_scan_finds_both_networks_and_the_home_network_is_registered_with_by_hand_and_by_itself() throws IOException {
        assertThat(host.json("-m", modem, "--3gpp-scan", "--timeout=100").at("/modem/3gpp/scan-networks"))
                .extracting(JsonNode::asText)
                .anyMatch(it -> it.matches(".*00101.*Alpha Mobile.*current.*"))
                .anyMatch(it -> it.matches(".*99970.*available.*"));
        host.run("-m", modem, "--3gpp-register-in-operator=00101");
        host.run("-m", modem, "--3gpp-register-home");
        host.registered("mbim");
    }

    @Test
    void a_message_to_oneself_is_sent_received_and_deleted() throws IOException {
        String sent = host.path("-m", modem, "--messaging-create-sms=text='Grüße an mich',number='" + OWN_NUMBER + "'");
        host.run("-s", sent, "--send");
        assertThat(host.json("-s", sent).at("/sms/properties/state").asText()).isEqualTo("sent");
        String received = awaitMessage("Grüße an mich");
        assertThat(host.json("-s", received).at("/sms/content/number").asText()).isEqualTo(OWN_NUMBER);
        host.run("-m", modem, "--messaging-delete-sms=" + received);
        host.run("-m", modem, "--messaging-delete-sms=" + sent);
    }

    private static String awaitMessage(String text) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            List<String> paths = new ArrayList<>();
            host.json("-m", modem, "--messaging-list-sms")
                    .path("modem.messaging.sms")
                    .forEach(path -> paths.add(path.asText()));
            for (String path : paths) {
                JsonNode message = host.json("-s", path);
                if (message.at("/sms/properties/state").asText().equals("received")
                        && message.at("/sms/content/text").asText().equals(text)) {
                    return path;
                }
                poll.last = message.toString();
            }
            poll.againSoon();
        }
    }

    /** ModemManager takes the answer to Answer USSD for the network's, and then hears the network's as a notification. */
    @Test
    void a_menu_of_ussd_is_walked_through_to_its_end() {
        assertThat(host.run("-m", modem, "--3gpp-ussd-initiate=*100#")).contains("1 Balance\n2 Number");
        host.run("-m", modem, "--3gpp-ussd-respond=1");
        Poll poll = Poll.soon();
        while (!poll.last.contains("You have 12.34 left")) {
            poll.againSoon();
            poll.last = host.run("-m", modem, "--3gpp-ussd-status");
        }
        assertThat(poll.last).contains("idle");
    }

    @Test
    void a_menu_of_ussd_is_left_in_the_middle() {
        host.run("-m", modem, "--3gpp-ussd-initiate=*100#");
        host.run("-m", modem, "--3gpp-ussd-cancel");
        assertThat(host.run("-m", modem, "--3gpp-ussd-status")).contains("idle");
        assertThat(host.run("-m", modem, "--3gpp-ussd-initiate=*100#")).contains("1 Balance");
        host.run("-m", modem, "--3gpp-ussd-cancel");
    }

    @Test
    void a_bearer_is_connected_with_its_addresses_and_disconnected() throws IOException {
        for (int round = 0; round < 2; round++) {
            host.run("-m", modem, "--simple-connect=apn=internet,ip-type=ipv4");
            assertThat(state()).isEqualTo("connected");
            JsonNode known = host.json("-m", modem);
            JsonNode bearer =
                    host.json("-b", known.at("/modem/generic/bearers/0").asText());
            assertThat(bearer.at("/bearer/ipv4-config/method").asText()).isEqualTo("static");
            assertThat(bearer.at("/bearer/ipv4-config/address").asText()).startsWith("10.45.0.");
            assertThat(bearer.at("/bearer/ipv4-config/dns/0").asText()).isEqualTo("10.45.0.1");
            host.run("-m", modem, "--simple-disconnect");
            assertThat(state()).isEqualTo("registered");
        }
    }

    @Test
    void a_pin_is_asked_for_changed_and_no_more_asked_for() throws IOException {
        String sim = host.json("-m", modem).at("/modem/generic/sim").asText();
        host.refused("-i", sim, "--enable-pin", "--pin=9999");
        host.run("-i", sim, "--enable-pin", "--pin=1234");
        host.run("-i", sim, "--change-pin=5678", "--pin=1234");
        host.run("-i", sim, "--change-pin=1234", "--pin=5678");
        host.run("-i", sim, "--disable-pin", "--pin=1234");
    }

    /** The lock is set by AT: it binds the modem to the network of the card that is in, so nothing else changes. */
    @Test
    void a_lock_to_the_network_is_taken_off_by_its_key_and_by_no_other() throws IOException {
        try (AtDoor at = AtDoor.open(host.mynah().door("ofono0"))) {
            assertThat(at.ask("AT+CLCK=\"PN\",1,\"13572468\"")).containsExactly("OK");
            host.refused("-m", modem, "--3gpp-disable-facility-lock=net-pers,00000000");
            assertThat(at.ask("AT+CLCK=\"PN\",2")).contains("+CLCK: 1");
            host.run("-m", modem, "--3gpp-disable-facility-lock=net-pers,13572468");
            assertThat(at.ask("AT+CLCK=\"PN\",2")).contains("+CLCK: 0");
        }
    }

    @Test
    void a_disabled_modem_is_enabled_again() throws IOException {
        host.run("-m", modem, "--disable");
        assertThat(state()).isEqualTo("disabled");
        host.run("-m", modem, "--set-power-state-low");
        host.run("-m", modem, "--enable");
        host.registered("mbim");
    }

    private static String state() throws IOException {
        return host.json("-m", modem).at("/modem/generic/state").asText();
    }
}
