package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What ModemManager does with a network that has circuits: scan, calls, USSD, and a data call as far as it goes by itself. */
@Timeout(180)
class ModemManagerServicesTest {
    @TempDir
    static Path directory;

    private static ModemManagerUp host;
    private static String modem;

    @BeforeAll
    static void start() throws IOException {
        host = ModemManagerUp.start("linux-clients-umts.yaml", directory);
        modem = host.registered("slot0", "mm0").at("/modem/dbus-path").asText();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @BeforeEach
    void no_calls_are_left() throws IOException {
        for (String call : calls()) {
            host.run("-m", modem, "--voice-delete-call=" + call);
        }
    }

    @Test
    void a_scan_finds_both_networks_and_which_may_be_used() throws IOException {
        assertThat(host.json("-m", modem, "--3gpp-scan").at("/modem/3gpp/scan-networks"))
                .extracting(JsonNode::asText)
                .anyMatch(it -> it.matches(".*00101.*Alpha Mobile.*umts.*current.*"))
                .anyMatch(it -> it.matches(".*99970.*umts.*available.*"));
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
        String call = host.path("-m", modem, "--voice-create-call=number=15550109001");
        host.run("-o", call, "--start");
        awaitState(call, "active");
        host.run("-o", call, "--send-dtmf=5");
        host.mynah().awaitLog("far end 15550109001: key 5");
        host.run("-o", call, "--hangup");
        awaitState(call, "terminated");
        host.mynah().awaitLog("far end 15550109001: hung up: #16");
    }

    @Test
    void a_call_to_somebody_who_talks_already_ends_by_itself() throws IOException {
        String call = host.path("-m", modem, "--voice-create-call=number=15550109002");
        host.run("-o", call, "--start");
        awaitState(call, "terminated");
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

    /** Without a pty there is nobody to speak PPP: it is enough that the bearer comes and goes, more than once. */
    @Test
    void a_bearer_is_connected_and_disconnected() throws IOException {
        for (int round = 0; round < 2; round++) {
            host.run("-m", modem, "--simple-connect=apn=internet");
            assertThat(state()).isEqualTo("connected");
            host.run("-m", modem, "--simple-disconnect");
            assertThat(state()).isEqualTo("registered");
        }
    }

    private static String state() throws IOException {
        return host.json("-m", modem).at("/modem/generic/state").asText();
    }

    private static List<String> calls() throws IOException {
        List<String> paths = new ArrayList<>();
        host.json("-m", modem, "--voice-list-calls").path("modem.voice.call").forEach(path -> paths.add(path.asText()));
        return paths;
    }

    private static String awaitCall() throws IOException {
        Poll poll = Poll.upTo(Duration.ofSeconds(20));
        while (calls().isEmpty()) {
            poll.again();
        }
        return calls().get(0);
    }

    private static JsonNode awaitState(String call, String state) throws IOException {
        Poll poll = Poll.upTo(Duration.ofSeconds(20));
        while (true) {
            JsonNode seen = host.json("-o", call);
            if (seen.at("/call/properties/state").asText().equals(state)) {
                return seen;
            }
            poll.last = seen.toString();
            poll.again();
        }
    }
}
