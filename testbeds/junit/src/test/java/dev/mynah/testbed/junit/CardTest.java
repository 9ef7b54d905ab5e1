package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.TestbedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Cards that differ from the usual one, each made from an example with one thing changed. */
final class CardTest {
    @Test
    void a_card_that_asks_for_its_pin_registers_once_it_is_given() throws Exception {
        VirtualTestbed testbed =
                testbed("single.yaml", "imsi: 001", "pins: { pin1Enabled: yes, pin1: 4321 }\n        imsi: 001");
        AtClient at0 = testbed.at("at0");
        at0.ask("AT+CPIN?", "+CPIN: SIM PIN");
        at0.send("AT+CMEE=1").expect("OK");
        assertThat(at0.ask("AT+CPIN=\"1234\"")).containsExactly("+CME ERROR: 16");
        assertThat(at0.ask("AT+CPINR=\"SIM PIN\"")).containsExactly("+CPINR: SIM PIN,2,3", "OK");
        at0.send("AT+CPIN=\"4321\"").expect("OK");
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void what_is_left_of_the_pin_tries_survives_a_power_cut() throws Exception {
        VirtualTestbed testbed = testbed("single.yaml", "imsi: 001", "pins: { pin1Enabled: yes }\n        imsi: 001");
        testbed.at("at0").ask("AT+CPIN?", "+CPIN: SIM PIN");
        testbed.at("at0").ask("AT+CPIN=\"9999\"");
        testbed.restart();
        testbed.at("at0").ask("AT+CPIN?", "+CPIN: SIM PIN");
        assertThat(testbed.at("at0").ask("AT+CPINR=\"SIM PIN\"")).contains("+CPINR: SIM PIN,2,3");
    }

    @Test
    void in_mode_a1_the_profiles_are_on_ports_1_and_2() throws Exception {
        VirtualTestbed testbed = testbed(
                "dsds.yaml",
                "port: 1",
                "port: 2",
                "port: 0",
                "port: 1",
                "mep: B",
                "mep: A1",
                "OnPort: 1",
                "OnPort: 2",
                "OnPort: 0",
                "OnPort: 1");
        testbed.at("at0").ask("AT+COPS?", "+COPS: 0,0,\"Alpha Mobile\",7");
        testbed.at("at1").ask("AT+COPS?", "+COPS: 0,0,\"Beta Telecom\",7");
    }

    @Test
    void a_slot_without_an_enabled_profile_has_no_sim() throws Exception {
        VirtualTestbed testbed = testbed("dsds.yaml", "enabledOnPort: 1\n", "mncLength: 2\n");
        testbed.clock().advance(Duration.ofSeconds(10));
        testbed.at("at1").send("AT+CMEE=1").expect("OK");
        assertThat(testbed.at("at1").ask("AT+CPIN?")).containsExactly("+CME ERROR: 10");
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
    }

    private static VirtualTestbed testbed(String example, String... changes) throws Exception {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("testbeds/examples"))) {
            above = above.getParent();
        }
        String text = Files.readString(above.resolve("testbeds/examples").resolve(example));
        for (int i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        return VirtualTestbed.of(TestbedFile.parse(example, text));
    }
}
