package dev.mynah.testbed.junit;

import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example of the README. */
@Testbed("dsds.yaml")
final class ReadmeTest {
    @Test
    void the_second_sim_registers_with_beta(AtClient at1, OperatorControl beta, TestClock clock) {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.send("AT+COPS?").expect("+COPS: 0,0,\"Beta Telecom\",7", "OK");
        beta.power("beta-1", false); // LTE
        beta.power("beta-2", false); // UMTS
        clock.advance(Duration.ofMinutes(12));
        at1.ask("AT+CEREG?", "+CEREG: 0,3"); // only Alpha is left, and refuses
    }
}
