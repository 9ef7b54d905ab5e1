package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A host whose modem has no subscription has it call for help. */
@Testbed("emergency.yaml")
final class EmergencyTest {
    @Test
    void a_modem_without_a_subscription_gets_a_connection_for_help_and_gives_it_back(AtClient at0) {
        assertThat(at0.ask("AT+CEREG?")).containsExactly("+CEREG: 0,0", "OK");
        at0.send("AT+CGEREP=2").expect("OK");
        at0.send("AT+CEREG=1").expect("OK");
        at0.send("AT+CGDCONT=1,\"IP\",\"internet\"").expect("OK");
        at0.send("AT+CGDCONT=2,\"IP\",,,,,,1").expect("OK");
        at0.send("AT+CGACT=1,2").eventually("OK").eventually("+CEREG: 8");
        assertThat(at0.ask("AT+CGCONTRDP=2")).first().asString().startsWith("+CGCONTRDP: 2,5,\"sos\"");
        assertThat(at0.ask("AT+CGPADDR=2")).first().asString().startsWith("+CGPADDR: 2,\"10.112.0.");
        at0.send("AT+CGACT=1,1").eventually("ERROR");
        at0.send("AT+CGACT=0,2").eventually("OK").eventually("+CEREG: 0");
    }
}
