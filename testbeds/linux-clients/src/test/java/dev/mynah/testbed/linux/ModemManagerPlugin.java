package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a vendor's plugin of ModemManager does with a modem that has the vendor's commands, in short: {@link ModemManagerUsb} has
 * the whole life of a modem.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModemManagerPlugin {
    private static final String OWN_NUMBER = "+15550100001";

    private final String plugin;
    private final String personality;
    private UsbModem usb = UsbModem.NONE;

    ModemManagerUp host;
    String modem = "";

    ModemManagerPlugin(String plugin, String personality) {
        this.plugin = plugin;
        this.personality = personality;
    }

    /** The device its ports belong to. */
    abstract UsbModem usb(MynahUp mynah);

    /** The technologies of its radio, as ModemManager names them. */
    abstract List<String> capabilities();

    @BeforeAll
    void plug_in(@TempDir Path directory) throws IOException {
        Path testbed = Examples.withPersonality("linux-clients-umts.yaml", personality, directory);
        host = ModemManagerUp.startWithUsb(testbed, directory, mynah -> usb = usb(mynah));
        host.report("add", usb);
        modem = host.registered("usb").at("/modem/dbus-path").asText();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void it_is_known_by_its_plugin_and_registers() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/generic/plugin").asText()).isEqualTo(plugin);
        assertThat(texts(known.at("/modem/generic/ports"))).containsExactlyElementsOf(usb.described());
        assertThat(texts(known.at("/modem/generic/current-capabilities"))).containsExactlyElementsOf(capabilities());
        assertThat(texts(known.at("/modem/generic/access-technologies"))).containsExactly("umts");
        assertThat(texts(known.at("/modem/generic/own-numbers"))).containsExactly(OWN_NUMBER);
        assertThat(texts(known.at("/modem/generic/unlock-retries"))).contains("sim-pin (3)", "sim-puk (10)");
        assertThat(known.at("/modem/generic/equipment-identifier").asText()).isEqualTo("490154203237518");
        assertThat(known.at("/modem/3gpp/operator-code").asText()).isEqualTo("00101");
        assertThat(known.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha Mobile");
        host.awaitSignal(modem);
    }

    @Test
    void a_message_to_oneself_is_sent_and_received() throws IOException {
        String sent = host.path("-m", modem, "--messaging-create-sms=text='Grüße an mich',number='" + OWN_NUMBER + "'");
        host.run("-s", sent, "--send");
        Poll poll = Poll.soon();
        while (!poll.last.equals("received")) {
            poll.againSoon();
            for (String message :
                    texts(host.json("-m", modem, "--messaging-list-sms").path("modem.messaging.sms"))) {
                JsonNode seen = host.json("-s", message);
                if (seen.at("/sms/content/text").asText().equals("Grüße an mich") && !message.equals(sent)) {
                    poll.last = seen.at("/sms/properties/state").asText();
                }
            }
        }
    }

    @Test
    void a_call_goes_out_is_answered_and_hung_up() throws IOException {
        String call = host.path("-m", modem, "--voice-create-call=number=15550109001");
        host.run("-o", call, "--start");
        awaitCall(call, "active");
        host.run("-o", call, "--hangup");
        awaitCall(call, "terminated");
        host.mynah().awaitLog("far end 15550109001: hung up: #16");
    }

    private void awaitCall(String call, String state) throws IOException {
        Poll poll = Poll.soon();
        while (!poll.last.equals(state)) {
            poll.againSoon();
            poll.last = host.json("-o", call).at("/call/properties/state").asText();
        }
    }

    @Test
    void a_bearer_is_connected_and_disconnected() throws IOException {
        host.run("-m", modem, "--simple-connect=apn=internet");
        assertThat(generic("state")).isEqualTo("connected");
        host.run("-m", modem, "--simple-disconnect");
        assertThat(generic("state")).isEqualTo("registered");
    }

    /** Chooses technologies, one after the other, and sees each chosen; the last should be all. */
    final void modesAreChosen(String... choices) throws IOException {
        for (String wanted : choices) {
            host.run("-m", modem, "--set-allowed-modes=" + wanted);
            assertThat(generic("current-modes"))
                    .isEqualTo("allowed: " + wanted.replace("|", ", ") + "; preferred: none");
        }
        host.registered("usb");
    }

    /** Chooses bands, those of the cell among them. */
    final void bandsAreChosen(String... wanted) throws IOException {
        host.run("-m", modem, "--set-current-bands=" + String.join("|", wanted));
        assertThat(texts(host.json("-m", modem).at("/modem/generic/current-bands")))
                .containsExactlyInAnyOrder(wanted);
        host.registered("usb");
    }

    /** The radio of a modem that is not used is switched off and on. */
    final void radioIsSwitchedOffAndOn() throws IOException {
        host.run("-m", modem, "--disable");
        host.run("-m", modem, "--set-power-state-low");
        assertThat(generic("power-state")).isEqualTo("low");
        host.run("-m", modem, "--set-power-state-on");
        assertThat(generic("power-state")).isEqualTo("on");
        host.registered("usb");
    }

    private String generic(String property) throws IOException {
        return host.json("-m", modem).at("/modem/generic/" + property).asText();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
