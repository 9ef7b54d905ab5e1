package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.modem.IRadioModemIndication;
import dev.mynah.hal.radio.modem.IRadioModemResponse;
import dev.mynah.testbed.Patience;
import dev.mynah.testbed.control.TestbedDescription;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(Patience.OF_A_TEST)
final class RadioDoorsTest {
    private static final Release IRADIO_2_1 = new Release(2);

    @TempDir
    private Path directory;

    @Test
    void a_host_finds_each_service_instance_by_its_name_and_uses_the_modem_through_it() throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.dsdsOnFreePorts(), directory.resolve("run"));
                RadioHost<IRadioModem> host =
                        new RadioHost<>(mynah.testbed().description(), IRADIO_2_1, IRadioModem.class, "slot2")) {
            mynah.await("tcp1", "AT+CFUN?", "+CFUN: 1");
            host.call(it -> it.setResponseFunctions(
                    host.callback(IRadioModemResponse.class), host.callback(IRadioModemIndication.class)));
            assertThat(host.hears()).isEqualTo("rilConnected [UNSOLICITED]");
            assertThat(host.hears()).isEqualTo("radioStateChanged [UNSOLICITED, ON]");

            host.call(it -> it.setRadioPower(17, false, false, false));
            assertThat(host.hears()).isEqualTo("setRadioPowerResponse [17 NONE]");
            assertThat(host.hears()).isEqualTo("radioStateChanged [UNSOLICITED, OFF]");

            mynah.await("tcp1", "AT+CFUN?", "+CFUN: 4");
            assertThat(mynah.run(List.of(), "trace").out())
                    .anyMatch(line -> line.startsWith("modem0/slot1 hal > IRadioModem.setRadioPower #17"))
                    .anyMatch(
                            line -> line.startsWith("modem0/slot1 hal < IRadioModemResponse.setRadioPowerResponse #17"))
                    .anyMatch(line -> line.startsWith("modem0/slot1 hal < IRadioModemIndication.radioStateChanged"));
        }
    }

    @Test
    void instances_are_listed_with_their_slots_and_may_be_unix_sockets() throws Exception {
        String unix = Examples.text("dsds.yaml")
                .replaceAll("tcp: 127.0.0.1:700[01]", "tcp: 127.0.0.1:0")
                .replace("tcp: 127.0.0.1:7100", "unix: radio");
        try (LiveCommands mynah = LiveCommands.up(unix, directory.resolve("run"))) {
            TestbedDescription.Door door = mynah.testbed().description().doors().stream()
                    .filter(it -> it.name().equals("android.hardware.radio.modem.IRadioModem/slot2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(door.slot()).hasValue(1);
            assertThat(door.where())
                    .isEqualTo(mynah.directory()
                            .resolve("modem0/radio-IRadioModem-slot2")
                            .toString());
            assertThat(Path.of(door.where())).exists();
        }
    }
}
