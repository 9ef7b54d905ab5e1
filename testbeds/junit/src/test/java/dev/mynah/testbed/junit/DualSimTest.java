package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.NasExchanged;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Testbed("dsds.yaml")
final class DualSimTest {
    private static final String ALPHA_TRAVEL = "8900101000000000027";

    @Test
    void each_slot_attaches_to_the_network_of_its_own_profile(AtClient at0, AtClient at1) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(at0.ask("AT+CIMI")).containsExactly("001010000000001", "OK");
        assertThat(at1.ask("AT+CIMI")).containsExactly("999700000000001", "OK");
        at0.ask("AT+COPS?", "+COPS: 0,0,\"Alpha Mobile\",7");
        at1.ask("AT+COPS?", "+COPS: 0,0,\"Beta Telecom\",7");
    }

    @Test
    void the_other_slot_stays_in_service_while_one_changes_its_profile(
            AtClient at0, AtClient at1, VirtualTestbed testbed) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        long before = nasOf(testbed, "modem0/slot0");
        Lpa.over(at1).enable(ALPHA_TRAVEL);
        at1.ask("AT+COPS?", "+COPS: 0,0,\"Alpha Mobile\",7");
        assertThat(at1.ask("AT+CIMI")).containsExactly("001010000000002", "OK");
        assertThat(at0.ask("AT+CEREG?")).containsExactly("+CEREG: 0,1", "OK");
        assertThat(nasOf(testbed, "modem0/slot0")).isEqualTo(before);
    }

    @Test
    void a_slot_tells_its_host_that_it_left_and_came_back(AtClient at1) {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.send("AT+CEREG=1").expect("OK");
        Lpa.over(at1).enable(ALPHA_TRAVEL);
        at1.eventually("+CEREG: 1");
    }

    @Test
    void a_door_speaks_for_the_slot_csus_selects(AtClient at0) {
        assertThat(at0.ask("AT+CSUS=1")).containsExactly("OK");
        at0.ask("AT+CIMI", "999700000000001");
    }

    @Test
    void what_was_enabled_is_enabled_after_a_power_cut(AtClient at1, VirtualTestbed testbed) {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        Lpa.over(at1).enable(ALPHA_TRAVEL);
        at1.ask("AT+CIMI", "001010000000002");
        testbed.restart();
        testbed.at("at1").ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(testbed.at("at1").ask("AT+CIMI")).containsExactly("001010000000002", "OK");
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws Exception {
        assertThat(recorded()).isNotEmpty().isEqualTo(recorded());
    }

    private static List<String> recorded() throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFiles.find(DualSimTest.class, "dsds.yaml"));
        testbed.clock().advance(Duration.ofMinutes(1));
        return testbed.events().stream()
                .map(event -> event.time() + " " + event.subject() + " " + event.line())
                .toList();
    }

    private static long nasOf(VirtualTestbed testbed, String subject) {
        return testbed.events(NasExchanged.class).stream()
                .filter(nas -> nas.subject().equals(subject))
                .count();
    }
}
