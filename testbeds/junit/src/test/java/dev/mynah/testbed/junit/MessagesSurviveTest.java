package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a service centre has accepted is delivered, whatever happens to the testbed meanwhile. */
@Testbed("dsds.yaml")
final class MessagesSurviveTest {
    @Test
    void a_message_that_was_accepted_outlives_a_power_failure(
            VirtualTestbed testbed, AtClient at0, AtClient at1, TestClock clock) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.send("AT+CFUN=4").eventually("OK");
        clock.advance(Duration.ofSeconds(10));
        at0.send("AT+CMGF=1").expect("OK");
        at0.send("AT+CMGS=\"+15550200001\"").send("kept safely\u001a").eventually("...+CMGS: ...");
        testbed.restart();
        AtClient again = testbed.at("at1");
        again.send("AT+CFUN=1").eventually("OK");
        again.ask("AT+CEREG?", "+CEREG: 0,1");
        again.send("AT+CMGF=1").expect("OK");
        clock.advance(Duration.ofMinutes(5));
        assertThat(again.ask("AT+CMGL=\"ALL\"")).contains("kept safely");
    }
}
