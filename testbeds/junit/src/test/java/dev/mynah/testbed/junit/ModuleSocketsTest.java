package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A module's own TCP and UDP, through its network to the host behind the gateway. */
@Testbed("modules.yaml")
final class ModuleSocketsTest {
    @Test
    void a_host_without_a_stack_gets_an_echo_by_tcp_and_by_udp(AtClient ec25_at0) {
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        ec25_at0.send("AT+QIOPEN=1,0,\"TCP\",\"host.test\",7,0,1").expect("OK", "+QIOPEN: 0,0");
        ec25_at0.send("AT+QIDNSGIP=1,\"host.test\"")
                .expect("OK", "+QIURC: \"dnsgip\",0,1,60", "+QIURC: \"dnsgip\",\"10.45.0.1\"");
        ec25_at0.send("AT+QPING=1,\"10.45.0.1\",1,1").expect("OK").eventually("+QPING: 0,1,1,0,...");
        ec25_at0.send("AT+QIOPEN=1,1,\"TCP\",\"10.45.0.1\",4711").expect("OK", "+QIOPEN: 1,566");
        assertThat(ec25_at0.ask("AT+QICLOSE=0")).containsExactly("OK");
    }

    @Test
    void sockets_are_the_line_s_own(AtClient ec25_at0, AtClient ec25_at1) {
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        ec25_at0.send("AT+QIOPEN=1,0,\"TCP\",\"10.45.0.1\",7").expect("OK", "+QIOPEN: 0,0");
        ec25_at1.send("AT+QIOPEN=1,0,\"TCP\",\"10.45.0.1\",7").expect("OK", "+QIOPEN: 0,0");
        assertThat(ec25_at1.ask("AT+QISTATE=1,0").get(0)).startsWith("+QISTATE: 0,\"TCP\",\"10.45.0.1\",7,");
        ec25_at0.silentFor(Duration.ofMinutes(4));
        // The host behind the gateway keeps nobody it has not heard of for five minutes.
        ec25_at0.within(Duration.ofMinutes(2)).eventually("+QIURC: \"closed\",0");
    }
}
