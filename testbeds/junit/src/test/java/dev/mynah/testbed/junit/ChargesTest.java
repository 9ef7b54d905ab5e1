package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.ScenarioReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What calls cost, from the operator's tariff to the account on the card. */
@Testbed("charges.yaml")
final class ChargesTest {
    private static void talk(AtClient at0, AtClient at1) {
        at1.ask("AT+CREG?", "+CREG: 0,1");
        at0.ask("AT+CREG?", "+CREG: 0,1");
        at0.send("ATD+15550100002;").expect("OK");
        at1.eventually("RING").send("ATA").expect("OK");
    }

    @Test
    void a_call_of_sixty_five_seconds_costs_seven_units_and_the_card_remembers(
            AtClient at0, AtClient at1, TestClock clock) {
        talk(at0, at1);
        clock.advance(Duration.ofSeconds(65));
        at0.ask("AT+CHUP", "OK");
        at0.ask("AT+CAOC", "+CAOC: \"000007\"");
        at0.ask("AT+CACM?", "+CACM: \"000007\"");
        at0.ask("AT+CPUC?", "+CPUC: \"EUR\",\"0.05\"");
        // The other was called: half a unit every twenty seconds, and a unit that was begun is a unit.
        at1.ask("AT+CAOC", "+CAOC: \"000002\"");
        at1.ask("AT+CACM?", "+CACM: \"000002\"");
        at0.ask("AT+CACM=\"1234\"", "OK");
        at0.ask("AT+CACM?", "+CACM: \"000000\"");
    }

    @Test
    void a_tariff_that_changes_in_a_call_changes_what_it_costs(
            AtClient at0, AtClient at1, VirtualTestbed testbed, TestClock clock) throws Exception {
        talk(at0, at1);
        clock.advance(Duration.ofSeconds(15));
        at0.ask("AT+CAOC", "+CAOC: \"000002\"");
        testbed.play(ScenarioReader.file("s", """
                scenario:
                  - { charges: { operator: alpha, calls: outgoing, units: 5 } }
                """));
        clock.advance(Duration.ofSeconds(20));
        at0.ask("AT+CAOC", "+CAOC: \"00000C\"");
        at1.ask("AT+CAOC", "+CAOC: \"000001\"");
    }

    @Test
    void a_call_is_told_of_warned_of_and_ended_when_all_is_spent(AtClient at0, AtClient at1, TestClock clock) {
        at0.ask("AT+CAOC=2;+CCWE=1", "OK");
        at0.ask("AT+CAMM=\"00000A\"", "OK");
        talk(at0, at1);
        at0.expect("+CCCM: \"000001\"");
        for (int units = 2; units <= 6; units++) {
            at0.within(Duration.ofSeconds(11)).eventually("+CCCM: \"00000" + units + "\"");
        }
        // Ten units are spent after ninety seconds, and seven after sixty.
        at0.within(Duration.ofSeconds(11)).expect("+CCWV", "+CCCM: \"000007\"");
        at0.within(Duration.ofSeconds(31)).eventually("NO CARRIER");
        at0.ask("AT+CEER", "+CEER: Cause 68: ACM equal to or greater than ACMmax");
        at0.ask("AT+CACM?", "+CACM: \"00000A\"");
        at1.eventually("NO CARRIER");
        assertThat(at0.ask("ATD+15550100002;")).containsExactly("ERROR");
        at0.eventually("+CCWV");
        at0.ask("AT+CACM=\"1234\"", "OK");
        at0.ask("ATD+15550100002;", "OK");
        at1.eventually("RING");
    }
}
