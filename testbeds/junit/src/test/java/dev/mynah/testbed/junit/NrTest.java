package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A whole modem where there is NR beside LTE. */
@Testbed("nr.yaml")
final class NrTest {
    private static final String IN_NR = "+COPS: 0,0,\"Alpha Mobile\",11";

    @Test
    void nr_comes_first_and_the_host_sees_it(AtClient at0) {
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        at0.ask("AT+COPS?", IN_NR);
        assertThat(at0.ask("AT+CEREG?")).containsExactly("+CEREG: 0,0", "OK");
    }

    @Test
    void where_the_nr_cell_fails_the_modem_goes_on_in_lte_and_returns(
            AtClient at0, OperatorControl alpha, TestClock clock) {
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        alpha.power("nr", false);
        clock.advance(Duration.ofMinutes(1));
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.ask("AT+COPS?", "+COPS: 0,0,\"Alpha Mobile\",7");
        assertThat(at0.ask("AT+C5GREG?")).containsExactly("+C5GREG: 0,0", "OK");
        alpha.power("nr", true);
        clock.advance(Duration.ofMinutes(2));
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        at0.ask("AT+COPS?", IN_NR);
    }

    @Test
    void a_context_has_an_address(AtClient at0) {
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        at0.send("AT+CGDCONT=1,\"IP\",\"internet\"").expect("OK");
        at0.send("AT+CGACT=1,1").eventually("OK");
        assertThat(at0.ask("AT+CGPADDR=1")).first().asString().startsWith("+CGPADDR: 1,\"10.45.0.");
    }

    @Test
    void a_short_message_goes_over_nas_and_comes_back(AtClient at0) {
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        ShortMessages.toItself(at0, "+15550100001", "over NAS");
    }
}
