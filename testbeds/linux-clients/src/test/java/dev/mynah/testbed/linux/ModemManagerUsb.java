package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of a modem that is plugged in: ModemManager hears of serial ports, probes them, and loads a plugin for what it finds.
 * It is pulled out before anything else is tried: ModemManager 1.20.4 keeps a modem that it has polled for calls or signal after
 * that is gone, and its open ports take the answers that the next probing waits for.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ModemManagerUsb extends ModemManagerLife {
    private UsbModem usb = UsbModem.NONE;

    /** The device its ports belong to. */
    abstract UsbModem usb(MynahUp mynah);

    /** The testbed's file. */
    abstract Path testbed(Path directory) throws IOException;

    /** The plugin ModemManager must choose. */
    abstract String plugin();

    @Override
    final ModemManagerUp start(Path directory) throws IOException {
        ModemManagerUp started = ModemManagerUp.startWithUsb(testbed(directory), directory, mynah -> usb = usb(mynah));
        started.report("add", usb);
        return started;
    }

    @Override
    final String device() {
        return "usb";
    }

    @AfterEach
    final void the_modem_may_be_another_object_now() throws IOException {
        registered();
    }

    @Test
    void the_plugin_is_chosen_by_probing_and_tells_the_ports_apart() throws IOException {
        JsonNode known = host.json("-m", modem);
        assertThat(known.at("/modem/generic/plugin").asText()).isEqualTo(plugin());
        assertThat(known.at("/modem/generic/ports"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(usb.described());
        assertThat(known.at("/modem/generic/primary-port").asText()).isEqualTo("ttyUSB2");
    }

    @Test
    @Order(1)
    void a_modem_that_is_pulled_out_is_gone_and_comes_back() throws IOException {
        host.report("remove", usb);
        awaitNoModem();
        host.report("add", usb);
        registered();
    }

    /** The restart has a modem on USB leave the bus, so it is pulled out and plugged in as well. */
    @Test
    @Order(2)
    void a_card_that_is_locked_at_start_takes_its_pin_and_once_blocked_its_puk() throws IOException {
        host.run("-i", sim(), "--enable-pin", "--pin=1234");
        restart();
        assertThat(host.json("-m", modem).at("/modem/generic/unlock-required").asText())
                .isEqualTo("sim-pin");
        assertThat(host.refused("-i", sim(), "--pin=9999")).contains("IncorrectPassword");
        assertThat(retries()).contains("sim-pin (2)");
        assertThat(host.refused("-i", sim(), "--pin=9999")).contains("IncorrectPassword");
        assertThat(host.refused("-i", sim(), "--pin=9999")).contains("SimPuk");
        awaitLock("sim-puk");
        assertThat(host.refused("-i", sim(), "--puk=00000000", "--pin=4321")).contains("IncorrectPassword");
        assertThat(retries()).contains("sim-pin (0)", "sim-puk (9)");
        host.run("-i", sim(), "--puk=12345678", "--pin=4321");
        registered();
        restart();
        host.run("-i", sim(), "--pin=4321");
        registered();
        host.run("-i", sim(), "--change-pin=1234", "--pin=4321");
        host.run("-i", sim(), "--disable-pin", "--pin=1234");
        assertThat(locks()).isEmpty();
    }

    private void restart() throws IOException {
        host.run("-m", modem, "--command=AT+CFUN=1,1");
        host.report("remove", usb);
        awaitNoModem();
        host.report("add", usb);
        awaitLock("sim-pin");
    }

    private void awaitNoModem() throws IOException {
        Poll poll = Poll.soon();
        while (!host.modems().isEmpty()) {
            poll.last = host.modems().toString();
            poll.againSoon();
        }
    }

    /** ModemManager makes another modem of a device whose card turns out to be blocked. */
    private void awaitLock(String lock) throws IOException {
        Poll poll = Poll.soon();
        while (!poll.last.equals(lock)) {
            poll.againSoon();
            JsonNode found = host.found(device());
            modem = found.at("/modem/dbus-path").asText();
            poll.last = found.at("/modem/generic/unlock-required").asText();
        }
    }

    private String sim() throws IOException {
        return host.json("-m", modem).at("/modem/generic/sim").asText();
    }

    private String retries() throws IOException {
        return host.json("-m", modem).at("/modem/generic/unlock-retries").toString();
    }
}
