package dev.mynah.testbed.junit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One line that speaks for one slot after the other. */
@Testbed("dsds.yaml")
final class CardSlotTest {
    private static final String SPARE = "8900101000000000027";

    @Test
    void files_channels_and_profiles_are_those_of_the_slot_the_line_speaks_for(AtClient at0, TestClock clock) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CRSM=176,12258,0,0,10").expect("+CRSM: 144,0,\"980001010000000010F9\"", "OK");
        at0.send("AT+CSUS=1").expect("OK");
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CRSM=176,12258,0,0,10").expect("+CRSM: 144,0,\"989979000000000010F9\"", "OK");
        List<String> applications = at0.ask("AT+CUAD");
        String usim = applications.get(0).replaceFirst(".*?4F(..)(A0000000871002.{18}).*", "$2");
        String channel = at0.ask("AT+CCHO=\"" + usim + "\"").get(0).replace("+CCHO: ", "");
        at0.send("AT+CRLA=" + channel + ",176,28589,0,0,1").expect("+CRLA: 144,0,\"00\"", "OK");
        // Another slot knows nothing of that channel, and its host's goes with it.
        at0.send("AT+CSUS=0").expect("OK");
        at0.send("AT+CMEE=1").expect("OK");
        at0.send("AT+CRLA=" + channel + ",176,28589,0,0,1").expect("+CME ERROR: 21");
        // The profile that is free goes to the port of the slot that is spoken for.
        at0.send("AT+CSUS=1;+CEUICCPM=1,\"" + SPARE + "\"").expect("OK");
        clock.advance(Duration.ofSeconds(30));
        at0.send("AT+CIMI").expect("001010000000002", "OK");
        at0.send("AT+CSUS=0;+CIMI").expect("001010000000001", "OK");
    }
}
