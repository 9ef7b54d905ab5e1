package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.modem.door.FlowControl;
import dev.mynah.modem.door.LineWiring;
import dev.mynah.modem.door.LineWiring.Circuit;
import dev.mynah.modem.door.SerialDoor;
import dev.mynah.modem.door.SerialFormat;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SerialReaderTest {
    private static final String MODEM = """
            modems:
              modem0:
                slots: [ { imei: 490154203237518 } ]
                doors:
                  - { name: uart0, %s }
            """;

    private static SerialDoor.Setup setup(String door) throws IOException, BrokenFile {
        DoorSpec.Place place = TestbedFile.parse("test.yaml", MODEM.formatted(door))
                .modems()
                .get(0)
                .doors()
                .get(0)
                .place();
        return ((DoorSpec.Place.Serial) place).setup();
    }

    private static List<String> problems(String door) {
        BrokenFile broken =
                catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", MODEM.formatted(door)));
        return broken.lines();
    }

    @Test
    void a_port_alone_is_as_modules_come() throws Exception {
        assertThat(setup("serial: /dev/ttyUSB0"))
                .isEqualTo(new SerialDoor.Setup(
                        "/dev/ttyUSB0", SerialFormat.USUAL, FlowControl.NONE, LineWiring.NULL_MODEM));
    }

    @Test
    void rate_format_flow_control_and_wiring_are_told() throws Exception {
        assertThat(setup("serial: COM3, baud: 9600, format: 7E2, flow: xonxoff, dtr: dsr, rts: ri"))
                .isEqualTo(new SerialDoor.Setup(
                        "COM3",
                        SerialFormat.USUAL.at(9600).framed("7E2"),
                        FlowControl.CHARACTERS,
                        new LineWiring(Circuit.DSR, Circuit.RI)));
    }

    @Test
    void what_no_cable_has_is_named() {
        assertThat(problems("serial: COM3, format: 9N1"))
                .containsExactly("test.yaml:5: modem0.doors[0].format: \"9N1\" is not a character format"
                        + " (as 8N1, 7E1 or 8N2)");
        assertThat(problems("serial: COM3, dtr: ri, rts: ri"))
                .containsExactly("test.yaml:5: modem0.doors[0].rts: is wired where dtr is already");
        assertThat(problems("serial: COM3, flow: rtscts, rts: ri"))
                .containsExactly("test.yaml:5: modem0.doors[0].rts: is driven by flow: rtscts and so leads to cts");
        assertThat(problems("serial: COM3, baud: 1"))
                .containsExactly("test.yaml:5: modem0.doors[0].baud: 1 is out of range (50 to 12000000)");
    }

    @Test
    void only_a_serial_port_has_a_rate() {
        assertThat(problems("pty: at0, baud: 9600"))
                .singleElement()
                .asString()
                .startsWith("test.yaml:5: modem0.doors[0].baud: is not a field here");
    }

    @Test
    void a_port_of_the_network_is_that_of_one_door_whatever_is_spoken() {
        assertThat(problems("tcp: 127.0.0.1:7000 }\n      - { name: net0, rfc2217: 127.0.0.1:7000"))
                .containsExactly("test.yaml:6: modem0.doors[1]: is where modem0.doors[0] is already");
    }

    @Test
    void one_port_has_one_door() {
        assertThat(problems("serial: COM3 }\n      - { name: uart1, serial: COM3, baud: 9600"))
                .containsExactly("test.yaml:6: modem0.doors[1]: is where modem0.doors[0] is already");
    }
}
