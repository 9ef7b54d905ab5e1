package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What ModemManager does with a modem at a network that has circuits, whichever way it came to it. Each test leaves the modem
 * as it found it: registered at home, idle.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModemManagerLife {
    private static final String OWN_NUMBER = "+15550100001";
    private static final String PIN = "1234";
    /** After that a call whose state has not changed is one that is asked for no more. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(40);

    ModemManagerUp host;
    String modem;

    /** Starts a host and gives it the modem. */
    abstract ModemManagerUp start(Path directory) throws IOException;

    /** What ModemManager calls the device. */
    abstract String device();

    @BeforeAll
    void start_and_register(@TempDir Path directory) throws IOException {
        host = start(directory);
        registered();
        host.awaitSignal(modem);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @BeforeEach
    void no_calls_are_left() throws IOException {
        for (String call : listed("--voice-list-calls", "modem.voice.call")) {
            host.run("-m", modem, "--voice-delete-call=" + call);
        }
    }

    final JsonNode registered() throws IOException {
        JsonNode registered = host.registered(device());
        modem = registered.at("/modem/dbus-path").asText();
        return registered;
    }

    @Test
    void a_modem_is_known_by_its_numbers_and_its_cards() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/generic/equipment-identifier").asText()).isEqualTo("490154203237518");
        assertThat(known.at("/modem/generic/own-numbers/0").asText()).isEqualTo(OWN_NUMBER);
        assertThat(known.at("/modem/generic/access-technologies/0").asText()).isEqualTo("umts");
        assertThat(known.at("/modem/generic/unlock-retries"))
                .extracting(JsonNode::asText)
                .contains("sim-pin (3)", "sim-puk (10)", "sim-pin2 (3)", "sim-puk2 (10)");
        assertThat(known.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(known.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha Mobile");
        JsonNode sim = host.json("-i", known.at("/modem/generic/sim").asText());
        assertThat(sim.at("/sim/properties/imsi").asText()).isEqualTo("001010000000001");
        assertThat(sim.at("/sim/properties/iccid").asText()).startsWith("8900101");
        assertThat(sim.at("/sim/properties/operator-name").asText()).isEqualTo("Alpha");
    }

    @Test
    void a_scan_finds_both_networks_and_only_the_home_network_may_be_registered_with() throws IOException {
        assertThat(host.json("-m", modem, "--3gpp-scan", "--timeout=100").at("/modem/3gpp/scan-networks"))
                .extracting(JsonNode::asText)
                .anyMatch(it -> it.matches(".*00101.*Alpha Mobile.*umts.*current.*"))
                .anyMatch(it -> it.matches(".*99970.*umts.*available.*"));
        host.run("-m", modem, "--3gpp-register-in-operator=00101");
        assertThat(host.json("-m", modem).at("/modem/3gpp/registration-state").asText())
                .isEqualTo("home");
        host.refused("-m", modem, "--3gpp-register-in-operator=99970");
        host.run("-m", modem, "--3gpp-register-home");
        registered();
    }

    @Test
    void signal_location_and_time_are_those_of_the_cell() throws IOException {
        host.run("-m", modem, "--signal-setup=1");
        Poll poll = Poll.soon();
        while (!poll.last.equals("-85.00")) {
            poll.againSoon();
            poll.last = host.json("-m", modem, "--signal-get")
                    .at("/modem/signal/umts/rscp")
                    .asText();
        }
        host.run("-m", modem, "--signal-setup=0");
        host.run("-m", modem, "--location-enable-3gpp");
        JsonNode location = host.json("-m", modem, "--location-get").at("/modem/location/3gpp");
        assertThat(location.path("mcc").asText()).isEqualTo("001");
        assertThat(location.path("mnc").asText()).isEqualTo("01");
        assertThat(location.path("lac").asText()).isEqualTo("0101");
        assertThat(location.path("cid").asText()).isEqualTo("00010101");
        Instant told = OffsetDateTime.parse(host.json("-m", modem, "--time")
                        .at("/modem/time/current")
                        .asText())
                .toInstant();
        assertThat(Duration.between(told, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_message_to_oneself_is_sent_received_and_deleted() throws IOException {
        String sent = host.path("-m", modem, "--messaging-create-sms=text='Grüße an mich',number='" + OWN_NUMBER + "'");
        host.run("-s", sent, "--send");
        assertThat(host.json("-s", sent).at("/sms/properties/state").asText()).isEqualTo("sent");
        String received = awaitMessage("received", "Grüße an mich");
        JsonNode message = host.json("-s", received);
        assertThat(message.at("/sms/content/number").asText()).isEqualTo(OWN_NUMBER);
        assertThat(message.at("/sms/properties/pdu-type").asText()).isEqualTo("deliver");
        host.run("-m", modem, "--messaging-delete-sms=" + sent);
        host.run("-m", modem, "--messaging-delete-sms=" + received);
        assertThat(messages()).isEmpty();
    }

    /**
     * Not to oneself: it would take the parts for those it has sent, which have the same reference. And not both at once, as a
     * network without delays delivers them: ModemManager 1.20.4 passes over a +CMTI that comes while it sees to another.
     */
    @Test
    void a_long_message_is_put_together_from_its_parts() throws IOException {
        try (AtDoor sender = AtDoor.open(host.mynah().door("ofono1"))) {
            sender.ask("AT+CMGF=0");
            sender.message("AT+CMGS=" + part(1, "Anfang und ").length() / 2, "00" + part(1, "Anfang und "));
            awaitMessage("receiving", "--");
            sender.message("AT+CMGS=" + part(2, "Ende").length() / 2, "00" + part(2, "Ende"));
        }
        String received = awaitMessage("received", "Anfang und Ende");
        host.run("-m", modem, "--messaging-delete-sms=" + received);
        assertThat(messages()).isEmpty();
    }

    /** A part of a message of two to this modem's number in UCS2, as TS 23.040 9.2.2.2 and 9.2.3.24.1 have it. */
    private static String part(int number, String text) {
        String content = "0500032A020" + number + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "4100" + "0B915155100000F1" + "0008" + "%02X".formatted(content.length() / 2) + content;
    }

    @Test
    void a_draft_is_kept_in_the_modem_until_it_is_deleted() throws IOException {
        String draft = host.path("-m", modem, "--messaging-create-sms=text='Entwurf',number='15550200001'");
        host.run("-s", draft, "--store");
        assertThat(host.json("-s", draft).at("/sms/properties/state").asText()).isEqualTo("stored");
        assertThat(messages()).containsExactly(draft);
        host.run("-m", modem, "--messaging-delete-sms=" + draft);
        assertThat(messages()).isEmpty();
    }

    private List<String> messages() throws IOException {
        return listed("--messaging-list-sms", "modem.messaging.sms");
    }

    private String awaitMessage(String state, String text) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            for (String path : messages()) {
                JsonNode message = host.json("-s", path);
                if (message.at("/sms/properties/state").asText().equals(state)
                        && message.at("/sms/content/text").asText().equals(text)) {
                    return path;
                }
                poll.last = message.toString();
            }
            poll.againSoon();
        }
    }

    @Test
    void a_menu_of_ussd_is_walked_through_to_its_end() {
        assertThat(host.run("-m", modem, "--3gpp-ussd-initiate=*100#")).contains("1 Balance\n2 Number");
        assertThat(host.run("-m", modem, "--3gpp-ussd-status")).contains("user-response");
        assertThat(host.run("-m", modem, "--3gpp-ussd-respond=1")).contains("You have 12.34 left");
        assertThat(host.run("-m", modem, "--3gpp-ussd-status")).contains("idle");
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
    void a_call_goes_out_is_answered_and_takes_tones() throws IOException {
        String call = dialled("15550109001", "active");
        host.run("-o", call, "--send-dtmf=5");
        host.mynah().awaitLog("far end 15550109001: key 5");
        host.run("-o", call, "--hangup");
        awaitState(call, "terminated");
        host.mynah().awaitLog("far end 15550109001: hung up: #16");
    }

    @Test
    void a_call_to_somebody_who_talks_already_ends_by_itself() throws IOException {
        dialled("15550109002", "terminated");
    }

    /**
     * Dials until the call comes to a state. ModemManager 1.20.4 asks for the list of calls every two seconds while one is being set
     * up; where that ends in the moment another is made, it asks no more, and the call is dialling for ever.
     */
    private String dialled(String number, String state) throws IOException {
        String call = host.path("-m", modem, "--voice-create-call=number=" + number);
        host.run("-o", call, "--start");
        try {
            awaitState(call, state, Poll.upTo(FORGOTTEN));
        } catch (AssertionError asksNoMore) {
            host.run("-m", modem, "--voice-hangup-all");
            call = host.path("-m", modem, "--voice-create-call=number=" + number);
            host.run("-o", call, "--start");
            awaitState(call, state);
        }
        return call;
    }

    @Test
    void a_call_comes_in_shows_its_number_and_is_accepted() throws IOException {
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109003&for=60s");
        String call = awaitCall();
        JsonNode ringing = awaitState(call, "ringing-in");
        assertThat(ringing.at("/call/properties/direction").asText()).isEqualTo("incoming");
        assertThat(ringing.at("/call/properties/number").asText()).isEqualTo("+15550109003");
        host.run("-o", call, "--accept");
        awaitState(call, "active");
        host.mynah().awaitLog("far end 15550109003: answered");
        host.run("-o", call, "--hangup");
        host.mynah().awaitLog("far end 15550109003: hung up: #16");
    }

    @Test
    void a_call_that_nobody_accepts_is_given_up() throws IOException {
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109004&for=60s");
        String call = awaitCall();
        awaitState(call, "ringing-in");
        host.run("-o", call, "--hangup");
        awaitState(call, "terminated");
        host.mynah().awaitLog("far end 15550109004", "#17");
    }

    @Test
    void two_calls_are_held_joined_parted_and_left_to_each_other() throws IOException {
        SeveralCalls.areHeldJoinedPartedAndTransferred(host, modem);
    }

    /** It asks for class 1 alone, and so finds no answer in {@code +CCWA: 0,7}, by which TS 27.007 7.12 says "for none". */
    @Test
    void call_waiting_is_asked_of_the_network_and_set_there() {
        host.run("-m", modem, "--voice-enable-call-waiting");
        assertThat(host.run("-m", modem, "--voice-query-call-waiting")).contains("enabled");
        host.run("-m", modem, "--voice-disable-call-waiting");
        assertThat(host.refused("-m", modem, "--voice-query-call-waiting")).contains("voice class missing");
    }

    /** There is nobody here to speak PPP: it is enough that the bearer comes and goes, more than once. */
    @Test
    void a_bearer_is_connected_and_disconnected() throws IOException {
        for (int round = 0; round < 2; round++) {
            host.run("-m", modem, "--simple-connect=apn=internet");
            assertThat(state()).isEqualTo("connected");
            String bearer =
                    host.json("-m", modem).at("/modem/generic/bearers/0").asText();
            assertThat(host.json("-b", bearer).at("/bearer/ipv4-config/method").asText())
                    .isEqualTo("ppp");
            host.run("-m", modem, "--simple-disconnect");
            assertThat(state()).isEqualTo("registered");
        }
    }

    @Test
    void profiles_are_the_contexts_of_the_modem() throws IOException {
        host.run("-m", modem, "--simple-connect=apn=internet");
        host.run("-m", modem, "--simple-disconnect");
        assertThat(host.run("-m", modem, "--3gpp-profile-manager-list")).contains("apn: internet");
    }

    /** What it believes of the domain afterwards is another matter: the attach is over before it has asked for the operator. */
    @Test
    void the_packet_domain_is_left_and_entered() throws IOException {
        host.run("-m", modem, "--3gpp-set-packet-service-state=detached");
        host.mynah().awaitLog("alpha/sgsn", "detached");
        host.run("-m", modem, "--3gpp-set-packet-service-state=attached");
        host.mynah().awaitLog("modem0/slot0", "GMM", "(AttachAccept)");
    }

    @Test
    void a_pin_is_asked_for_changed_and_no_more_asked_for() throws IOException {
        String sim = host.json("-m", modem).at("/modem/generic/sim").asText();
        assertThat(host.refused("-i", sim, "--enable-pin", "--pin=9999")).contains("IncorrectPassword");
        host.run("-i", sim, "--enable-pin", "--pin=" + PIN);
        assertThat(locks()).containsExactly("sim");
        assertThat(host.refused("-i", sim, "--change-pin=5678", "--pin=9999")).contains("IncorrectPassword");
        host.run("-i", sim, "--change-pin=5678", "--pin=" + PIN);
        host.run("-i", sim, "--change-pin=" + PIN, "--pin=5678");
        host.run("-i", sim, "--disable-pin", "--pin=" + PIN);
        assertThat(locks()).isEmpty();
    }

    final List<String> locks() throws IOException {
        List<String> locks = new ArrayList<>();
        host.json("-m", modem).at("/modem/3gpp/enabled-locks").forEach(lock -> locks.add(lock.asText()));
        return locks;
    }

    @Test
    void a_disabled_modem_is_enabled_again() throws IOException {
        host.run("-m", modem, "--disable");
        assertThat(state()).isEqualTo("disabled");
        host.run("-m", modem, "--enable");
        registered();
    }

    final String state() throws IOException {
        return host.json("-m", modem).at("/modem/generic/state").asText();
    }

    private List<String> listed(String option, String key) throws IOException {
        List<String> paths = new ArrayList<>();
        host.json("-m", modem, option).path(key).forEach(path -> paths.add(path.asText()));
        return paths;
    }

    private String awaitCall() throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            List<String> calls = listed("--voice-list-calls", "modem.voice.call");
            if (!calls.isEmpty()) {
                return calls.get(0);
            }
            poll.againSoon();
        }
    }

    private JsonNode awaitState(String call, String state) throws IOException {
        return awaitState(call, state, Poll.soon());
    }

    private JsonNode awaitState(String call, String state, Poll poll) throws IOException {
        while (true) {
            JsonNode seen = host.json("-o", call);
            if (seen.at("/call/properties/state").asText().equals(state)) {
                return seen;
            }
            poll.last = seen.toString();
            poll.againSoon();
        }
    }
}
