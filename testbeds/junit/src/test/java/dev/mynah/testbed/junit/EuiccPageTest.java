package dev.mynah.testbed.junit;

import org.junit.jupiter.api.Test;

/** The conversation of docs/euicc-at.md is what the modem says. */
@Testbed("dsds.yaml")
final class EuiccPageTest {
    @Test
    void profiles_are_managed_and_the_phone_goes_to_the_other_operator(AtClient at0, AtClient at1, TestClock clock)
            throws Exception {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        PageConversation.of("euicc-at.md").hold(at1, clock);
        at0.send("AT+CPIN?").expect("ERROR"); // without +CMEE
    }
}
